using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Invoer;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>Somebody who may be the inwoner of an aanmelding.</summary>
/// <param name="Wie">What is known: a person, or somebody in another open aanmelding.</param>
/// <param name="Redenen">What points to it.</param>
/// <param name="IsZeker">The same BSN.</param>
/// <param name="HeeftDossier">Has a dossier.</param>
/// <param name="Loopt">Has a traject that runs.</param>
public sealed record MogelijkDubbel(Kandidaat Wie, IReadOnlyList<string> Redenen, bool IsZeker, bool HeeftDossier, bool Loopt)
{
    /// <summary>"Zelfde naam en geboortedatum, maar een ander BSN."</summary>
    public string Waarom
    {
        get
        {
            var zin = string.Join(", ", Redenen);
            return $"{char.ToUpperInvariant(zin[0])}{zin[1..]}.";
        }
    }

    /// <summary>What Spil has of this person.</summary>
    public string InSpil => Wie.Aanmelding is not null ? "Staat in een andere aanmelding waarover nog niet is besloten."
        : Loopt ? "Doet al mee: er loopt een traject."
        : HeeftDossier ? "Deed eerder mee en heeft een dossier."
        : "Staat in Spil als iemand die bij een ander betrokken is.";
}

internal static class Dubbelen
{
    /// <summary>Who may be the same, surest first; three queries, whatever is found. Nobody whose dossier is closed to who asks.</summary>
    public static async Task<IReadOnlyList<MogelijkDubbel>> Zoek(AppDbContext db, Aanmelding aanmelding, IQueryable<GeslotenDossier> gesloten, CancellationToken ct)
    {
        var kandidaten = await Kandidaten.Zoek(db, [aanmelding.Inwoner], ct, gesloten);
        var gelijken = kandidaten.Where(k => k.Aanmelding != aanmelding.Id)
            .Select(k => (Wie: k, Dubbelheid: Dubbelherkenning.Vergelijk(aanmelding.Inwoner, k.Gegevens)))
            .Where(g => g.Dubbelheid.Zekerheid != Zekerheid.Geen).ToList();
        var trajecten = await Kandidaten.Trajecten(db, [.. gelijken.Select(g => g.Wie.Persoon).OfType<PersoonId>()], ct);
        return [.. gelijken.OrderByDescending(g => g.Dubbelheid.Zekerheid).ThenBy(g => g.Wie.Persoon is null).Select(g => new MogelijkDubbel(
            g.Wie, g.Dubbelheid.Redenen, g.Dubbelheid.Zekerheid == Zekerheid.Zeker,
            g.Wie.Persoon is { } p && trajecten.ContainsKey(p), g.Wie.Persoon is { } wie && trajecten.GetValueOrDefault(wie)))];
    }
}
