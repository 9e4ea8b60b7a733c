using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Vertegenwoordigers.Gedeeld;

/// <summary>The words for who may decide for the inwoner, and about what.</summary>
public static class Vertegenwoordigerwoorden
{
    public static string Naam(this Vertegenwoordiging soort) => soort switch
    {
        Vertegenwoordiging.Gemachtigde => "Gemachtigde, op papier",
        _ => soort.ToString(),
    };

    /// <summary>What somebody may decide.</summary>
    public static string MagOver(this Vertegenwoordiging soort) => soort switch
    {
        Vertegenwoordiging.Curator => "Mag beslissen over geld, zorg en hulp.",
        Vertegenwoordiging.Mentor => "Mag beslissen over zorg en hulp. Niet over geld.",
        Vertegenwoordiging.Bewindvoerder => "Mag alleen beslissen over geld. Niet over zorg en hulp.",
        Vertegenwoordiging.Gemachtigde => "Mag beslissen over wat op het papier staat.",
        _ => throw new InvalidOperationException($"No words for {soort}."),
    };

    /// <summary>"Sinds 3 maart 2025, tot en met 2 maart 2027."</summary>
    public static string Wanneer(this Vertegenwoordiger wie) => wie.Tot < wie.Vanaf
        ? $"Vastgelegd vanaf {wie.Vanaf.InWoorden()}, maar dezelfde dag gestopt."
        : $"Vanaf {wie.Vanaf.InWoorden()}{(wie.Tot is { } tot ? $", tot en met {tot.InWoorden()}" : "")}.";
}
