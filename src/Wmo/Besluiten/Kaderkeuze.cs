using Microsoft.Extensions.Configuration;
using Spil.NlDesign;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Besluiten;

/// <summary>
/// The normenkaders that a consulent can choose from, with their adoption. The number and the day of the policy decision come from the settings
/// (Spil:Wmo:Vaststelling:hbel-2021:Besluit, Datum and Vanaf); without them a set can be tried and carries no decision.
/// </summary>
public sealed class Kaderkeuze(IConfiguration instellingen)
{
    /// <summary>All of them, the first is the default.</summary>
    public IReadOnlyList<Normenkader> Alle { get; } = [.. Ingebouwdenormenkaders.Alle.Select(k => k with { Vaststelling = k.Vaststelling ?? Vaststelling(k, instellingen) })];

    /// <summary>True when somebody else has to read a decision before it is sent (Spil:Wmo:VierOgen).</summary>
    public bool VierOgen { get; } = instellingen.GetValue("Spil:Wmo:VierOgen", false);

    /// <summary>As choices: "hbel-2021:1".</summary>
    public IReadOnlyList<Optie> Opties => Optie.Van(Alle, Sleutel, k => k.Titel, k => k.IsVoorbeeld ? "Met voorbeelden zonder bron: alleen om te proberen." : $"Versie {k.Versie}");

    public static string Sleutel(Normenkader kader) => $"{kader.Code}:{kader.Versie}";

    /// <summary>The set with this key; null when there is none.</summary>
    public Normenkader? Zoek(string? sleutel) => Alle.FirstOrDefault(k => Sleutel(k) == sleutel);

    /// <summary>The set of a receipt; null when it is not there any more.</summary>
    public Normenkader? Van(Besluitbon? bon) => bon is null ? null : Alle.FirstOrDefault(k => k.Code == bon.Normenkader && k.Versie == bon.Versie);

    /// <summary>How far a receipt lies from the newest version of its norms.</summary>
    public Normverloop? Verloop(Besluitbon? bon) => bon is null ? null : Alle.Where(k => k.Code == bon.Normenkader).MaxBy(k => k.Versie) is { } nieuwste ? bon.Verloop(nieuwste) : null;

    private static Normvaststelling? Vaststelling(Normenkader kader, IConfiguration instellingen)
    {
        var deel = instellingen.GetSection($"Spil:Wmo:Vaststelling:{kader.Code}");
        return deel["Besluit"] is { Length: > 0 } besluit && DateOnly.TryParse(deel["Datum"], System.Globalization.CultureInfo.InvariantCulture, out var datum)
            && DateOnly.TryParse(deel["Vanaf"], System.Globalization.CultureInfo.InvariantCulture, out var vanaf)
            ? new(besluit, datum, vanaf, kader.Uitgangspunten.Select(u => u.Code).ToHashSet()) : null;
    }
}
