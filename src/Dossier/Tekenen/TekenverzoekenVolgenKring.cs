using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Tekenen;

/// <summary>
/// Who does not take part any more, or sees nothing any more because the inwoner stopped, is not asked to sign any more, and so cannot open
/// that document any more either. When somebody took over, that person is asked instead.
/// </summary>
internal sealed class TekenverzoekenVolgenKring(AppDbContext db) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = nu.Datum();
        var gehelen = await db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Where(d => dossiers.Contains(d.Id)).ToListAsync(ct);
        var weg = gehelen.ToDictionary(d => d.Id, d => Weg(d, vandaag));
        var wie = weg.Values.SelectMany(w => w).Select(p => (PersoonId?)p).Distinct().ToList();
        if (wie.Count == 0) return [];
        var documenten = await db.Set<Document>().AsSplitQuery().Include(d => d.Versies).ThenInclude(v => v.Handtekeningen)
            .Where(d => dossiers.Contains(d.DossierId) && d.Versies.Any(v => v.Stand == Documentstand.TerTekening
                && v.Handtekeningen.Any(h => (h.Stand == Tekenstand.Gevraagd || h.Stand == Tekenstand.Geweigerd) && wie.Contains(h.PersoonId)))).ToListAsync(ct);
        if (documenten.Count == 0) return [];
        var opvolgers = gehelen.ToDictionary(d => d.Id, d => Opvolgers(d, weg[d.Id], vandaag));
        var namen = await Namen(opvolgers.Values.SelectMany(o => o.Values), ct);
        return [.. documenten.SelectMany(d => weg[d.DossierId].SelectMany(p =>
            opvolgers[d.DossierId].TryGetValue(p, out var naar) ? d.GaOver(p, naar, namen[naar], nu) : d.VervalVoor(p, nu)).Select(g => new Gevolgd(d.DossierId, g)))];
    }

    // Somebody who was never involved, and is only asked to sign, stays asked.
    private static List<PersoonId> Weg(Inwonerdossier dossier, DateOnly vandaag)
    {
        var betrokkenen = dossier.Betrokkenen;
        var (meedoenGestopt, delenGestopt) = (Gestopt(dossier, Toestemmingsdoel.Deelname, vandaag), Gestopt(dossier, Toestemmingsdoel.DelenMetKring, vandaag));
        return [.. betrokkenen.Where(b => b.Vanaf <= vandaag).Select(b => b.PersoonId).Distinct().Where(p => p != dossier.InwonerId
            && !betrokkenen.Any(b => b.PersoonId == p && b.GeldtOp(vandaag) && !(b.IsTandem ? meedoenGestopt : delenGestopt)))];
    }

    // Who took over from whom, and takes part today.
    private static Dictionary<PersoonId, PersoonId> Opvolgers(Inwonerdossier dossier, IReadOnlyList<PersoonId> weg, DateOnly vandaag) =>
        (from nieuw in dossier.Betrokkenen
         where nieuw.OvergenomenVan is not null && nieuw.GeldtOp(vandaag)
         join oud in dossier.Betrokkenen on nieuw.OvergenomenVan equals oud.Id
         where weg.Contains(oud.PersoonId)
         select (Van: oud.PersoonId, Naar: nieuw.PersoonId)).DistinctBy(o => o.Van).ToDictionary(o => o.Van, o => o.Naar);

    private Task<Dictionary<PersoonId, string>> Namen(IEnumerable<PersoonId> wie, CancellationToken ct)
    {
        var ids = wie.Distinct().ToList();
        return db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, ct);
    }

    // Never given is something else: who is asked to sign before anything is shared, stays asked.
    private static bool Gestopt(Inwonerdossier dossier, Toestemmingsdoel doel, DateOnly vandaag) =>
        !dossier.HeeftToestemming(doel, vandaag) && dossier.Toestemmingen.Any(t => t.Doel == doel && t.Stand(vandaag) == Toestemmingsstand.Ingetrokken);
}
