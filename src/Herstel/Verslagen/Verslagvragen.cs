using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;

namespace Spil.Herstel.Verslagen;

/// <summary>Questions about minutes that more than one place asks.</summary>
internal static class Verslagvragen
{
    /// <summary>With everything that belongs to it.</summary>
    public static IQueryable<Verslag> Heel(this IQueryable<Verslag> verslagen) => verslagen.AsSplitQuery().Include(v => v.Notities).ThenInclude(n => n.Versies).Include(v => v.Correcties).Include(v => v.Ontvangers);

    /// <summary>With what decides whether they were adopted.</summary>
    public static IQueryable<Voorstel> MetStemmen(this IQueryable<Voorstel> voorstellen) => voorstellen.AsSplitQuery()
        .Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen);

    /// <summary>All voorstellen of the traject of a meeting, whole.</summary>
    public static Task<List<Voorstel>> Voorstellen(this AppDbContext db, TrajectId traject, CancellationToken ct) =>
        db.Set<Voorstel>().AsNoTracking().MetStemmen().Where(v => v.TrajectId == traject).OrderBy(v => v.Id).ToListAsync(ct);

    /// <summary>The dossier, with what decides what somebody may see.</summary>
    public static Task<Inwonerdossier> Zichtdossier(this AppDbContext db, DossierId dossier, CancellationToken ct) =>
        db.Set<Inwonerdossier>().AsNoTracking().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossier, ct);

    /// <summary>What everybody who comes may see of the minutes today.</summary>
    public static IReadOnlyDictionary<Guid, Verslagzicht> Zichten(Overleg overleg, Traject traject, Inwonerdossier dossier, Verslag? verslag, DateOnly vandaag) =>
        overleg.Komenden.ToDictionary(g => g.Id, g => Verslagzicht.Van(overleg, traject, dossier, g, verslag?.OntvangerVan(g.Id)?.Bereik ?? [], vandaag));

    /// <summary>Who of these can sign in.</summary>
    public static async Task<HashSet<PersoonId>> MetAccount(this AppDbContext db, Overleg overleg, CancellationToken ct)
    {
        var ids = overleg.Komenden.Select(g => g.PersoonId).OfType<PersoonId>().Select(p => (PersoonId?)p).ToList();
        return [.. (await db.Set<Account>().Where(a => ids.Contains(a.PersoonId)).Select(a => a.PersoonId).ToListAsync(ct)).OfType<PersoonId>()];
    }
}
