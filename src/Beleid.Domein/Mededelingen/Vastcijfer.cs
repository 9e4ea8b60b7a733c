using Spil.Beleid.Domein.Cijfers;

namespace Spil.Beleid.Domein.Mededelingen;

/// <summary>A figure as it was when the draft was made, with its definition of that day. It is kept and never counted again.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Weergave">As it stands in the text; a small count is not told.</param>
/// <param name="Waarde">In whole numbers; none when it is not known or not told.</param>
/// <param name="Eenheid">Of what.</param>
/// <param name="Definitie">What it counts.</param>
/// <param name="Bron">Where it comes from.</param>
public sealed record Vastcijfer(string Code, string Naam, string Weergave, long? Waarde, string Eenheid, string Definitie, string Bron)
{
    /// <summary>Freezes a figure, as it may be told outside the team.</summary>
    public static Vastcijfer Van(Cijfer cijfer) => new(cijfer.Definitie.Code, cijfer.Definitie.Naam, cijfer.InWoorden(buitenTeam: true),
        cijfer.IsVerborgen ? null : cijfer.Waarde, cijfer.Definitie.Eenheid, cijfer.Definitie.Zin, cijfer.Definitie.Bron);
}

/// <summary>How a figure differs from an earlier mededeling.</summary>
/// <param name="Nu">As it is now.</param>
/// <param name="Eerder">As it was.</param>
/// <param name="Verschil">How much more, or below zero how much less; none when one of both is not known.</param>
/// <param name="AndereDefinitie">True when its definition changed too: then the two do not compare.</param>
public sealed record Cijferverschil(Vastcijfer Nu, Vastcijfer Eerder, long? Verschil, bool AndereDefinitie);
