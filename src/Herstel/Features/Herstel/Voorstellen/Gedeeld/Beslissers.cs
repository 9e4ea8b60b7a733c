using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>
/// Who decides along on a voorstel: the inwoner and everyone who is involved today and may see the plan, the tandem included
/// (architectuur.md, Voorstel and plan). Who may not read a text is not asked about it.
/// </summary>
internal static class Beslissers
{
    /// <summary>The inwoner first, then the tandem, then the others by name. Two queries.</summary>
    public static async Task<IReadOnlyList<Deelnemerinvoer>> Van(AppDbContext db, DossierId dossierId, DateOnly vandaag, CancellationToken ct)
    {
        var dossier = await db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery()
            .Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossierId, ct);
        return (await Van(db, [dossier], vandaag, ct))[dossierId];
    }

    /// <summary>The same, of dossiers that may hold changes that are not saved yet. One query.</summary>
    public static async Task<IReadOnlyDictionary<DossierId, IReadOnlyList<Deelnemerinvoer>>> Van(
        AppDbContext db, IReadOnlyCollection<Inwonerdossier> dossiers, DateOnly vandaag, CancellationToken ct)
    {
        var mensen = dossiers.ToDictionary(d => d.Id, d => d.Betrokkenen
            .Where(b => b.GeldtOp(vandaag) && d.MagZien(b.PersoonId, Gegevenssoort.Plan, vandaag))
            .OrderBy(b => Rang(b)).DistinctBy(b => b.PersoonId).ToList());
        var ids = mensen.Values.SelectMany(m => m).Select(b => b.PersoonId).Distinct().ToList();
        var namen = ids.Count == 0 ? [] : await db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam, ct);
        // Somebody who is added in this very change is not in the database yet.
        foreach (var nieuw in db.Set<Persoon>().Local.Where(p => ids.Contains(p.Id))) namen[nieuw.Id] = nieuw.Naam;
        return mensen.ToDictionary(m => m.Key, m => (IReadOnlyList<Deelnemerinvoer>)[.. m.Value.OrderBy(Rang).ThenBy(b => namen[b.PersoonId].Sorteersleutel, StringComparer.Ordinal)
            .Select(b => new Deelnemerinvoer(b.PersoonId, namen[b.PersoonId].Volledig, Rolwoord(b)))]);
    }

    private static int Rang(Betrokkene b) => b.Rol switch
    {
        Betrokkenheid.Inwoner => 0,
        Betrokkenheid.Casusregisseur => 1,
        Betrokkenheid.Ervaringsdeskundige => 2,
        Betrokkenheid.FamilieErvaringsdeskundige => 3,
        Betrokkenheid.Naaste => 4,
        _ => 5,
    };

    private static string Rolwoord(Betrokkene b) => b.Rol switch
    {
        Betrokkenheid.FamilieErvaringsdeskundige => "familie-ervaringsdeskundige",
        Betrokkenheid.Inwoner or Betrokkenheid.Casusregisseur or Betrokkenheid.Ervaringsdeskundige => b.Rol.ToString().ToLowerInvariant(),
        _ => b.Relatie.Length > 0 ? b.Relatie : b.Rol.ToString().ToLowerInvariant(),
    };
}
