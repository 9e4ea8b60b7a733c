using Spil.NlDesign;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Normenkaders;

namespace Spil.Wmo.Besluiten;

/// <summary>The normenkaders that a consulent can choose from; those that a decision of today can rest on stand first.</summary>
public sealed record Kaders(IReadOnlyList<Normenkader> Alle, bool VierOgen)
{
    /// <summary>As choices: "hbel-2021:1".</summary>
    public IReadOnlyList<Optie> Opties => Optie.Van(Alle, Sleutel, k => $"{k.Titel}, versie {k.Versie}{(k.IsVoorbeeld ? " (voorbeelden, alleen om te proberen)" : k.Vaststelling is null ? " (nog niet vastgesteld)" : "")}");

    public static string Sleutel(Normenkader kader) => $"{kader.Code}:{kader.Versie}";

    /// <summary>The set with this key; null when there is none.</summary>
    public Normenkader? Zoek(string? sleutel) => Alle.FirstOrDefault(k => Sleutel(k) == sleutel);

    /// <summary>The set of a receipt; null when it is not there any more.</summary>
    public Normenkader? Van(Besluitbon? bon) => bon is null ? null : Alle.FirstOrDefault(k => k.Code == bon.Normenkader && k.Versie == bon.Versie);

    /// <summary>How far a receipt lies from the newest version of its norms that was adopted.</summary>
    public Normverloop? Verloop(Besluitbon? bon) => bon is null ? null
        : Alle.Where(k => k.Code == bon.Normenkader && k.Vaststelling is not null).MaxBy(k => k.Versie) is { } nieuwste ? bon.Verloop(nieuwste) : null;
}

/// <summary>Finds them, and what the municipality set: whether somebody else reads a decision before it is sent.</summary>
public sealed class Kaderkeuze(Normenkaderboek boek, Wmoinstellingen instellingen)
{
    public async Task<Kaders> Haal(DateOnly vandaag, CancellationToken ct) =>
        new([.. (await boek.TeRekenen(ct)).OrderBy(k => k.BezwarenVoorBesluit(vandaag).Count)], instellingen.VierOgen);
}
