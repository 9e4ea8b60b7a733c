using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Invoer;

/// <summary>Somebody in Spil who may be the same as somebody else.</summary>
/// <param name="Gegevens">What is known.</param>
/// <param name="Persoon">The person; null for somebody who is in an aanmelding only.</param>
/// <param name="Aanmelding">The aanmelding; null for a person.</param>
public sealed record Kandidaat(Inwonergegevens Gegevens, PersoonId? Persoon, Domein.AanmeldingId? Aanmelding);

/// <summary>
/// Finds who may be the same, on indexed columns only: the same BSN, date of birth or name. For one or for a few hundred at once it takes
/// the same three queries; <see cref="Dubbelherkenning"/> then judges.
/// </summary>
public static class Kandidaten
{
    /// <summary>Persons and open aanmeldingen that share a BSN, date of birth or name with any of these.</summary>
    /// <param name="db">The database.</param>
    /// <param name="mensen">Who is looked for.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <param name="gesloten">Dossiers whose inwoner may not be found; null when Spil itself asks.</param>
    public static async Task<List<Kandidaat>> Zoek(AppDbContext db, IReadOnlyCollection<Inwonergegevens> mensen, CancellationToken ct, IQueryable<GeslotenDossier>? gesloten = null)
    {
        var bsns = mensen.Select(m => m.Bsn).OfType<Bsn>().Distinct().ToList();
        var dagen = mensen.Select(m => m.Geboortedatum).OfType<DateOnly>().Distinct().ToList();
        var namen = mensen.Select(m => m.Naam.Zoeksleutel).Distinct().ToList();

        var bekend = db.Set<Persoon>().AsNoTracking();
        if (gesloten is not null)
            bekend = bekend.Where(p => !db.Set<Inwonerdossier>().Any(d => d.InwonerId == p.Id && gesloten.Any(g => g.Id == d.Id)));
        var personen = await bekend
            .Where(p => bsns.Contains(p.Bsn!) || dagen.Contains(p.Geboortedatum!.Value) || namen.Contains(p.Zoeksleutel))
            .Select(p => new { p.Id, p.Naam, p.Geboortedatum, p.Bsn, p.Adres }).ToListAsync(ct);
        var aanmeldingen = await db.Set<Aanmelding>().AsNoTracking().Where(a => a.Status == Aanmeldstatus.Nieuw)
            .Where(a => bsns.Contains(a.Inwoner.Bsn!) || dagen.Contains(a.Inwoner.Geboortedatum!.Value) || namen.Contains(a.Zoeksleutel))
            .Select(a => new { a.Id, a.Inwoner.Naam, a.Inwoner.Geboortedatum, a.Inwoner.Bsn, a.Inwoner.Adres }).ToListAsync(ct);
        return
        [
            .. personen.Select(p => new Kandidaat(new() { Naam = p.Naam, Geboortedatum = p.Geboortedatum, Bsn = p.Bsn, Adres = p.Adres }, p.Id, null)),
            .. aanmeldingen.Select(a => new Kandidaat(new() { Naam = a.Naam, Geboortedatum = a.Geboortedatum, Bsn = a.Bsn, Adres = a.Adres }, null, a.Id)),
        ];
    }

    /// <summary>Which of these persons have a dossier, and whether a traject runs in it.</summary>
    public static async Task<Dictionary<PersoonId, bool>> Trajecten(AppDbContext db, IReadOnlyCollection<PersoonId> personen, CancellationToken ct)
    {
        var gevonden = await db.Set<Inwonerdossier>().AsNoTracking().Where(d => personen.Contains(d.InwonerId))
            .Select(d => new { d.InwonerId, Loopt = db.Set<Traject>().Any(t => t.DossierId == d.Id && t.Status == Trajectstatus.Lopend) }).ToListAsync(ct);
        return gevonden.ToDictionary(d => d.InwonerId, d => d.Loopt);
    }
}
