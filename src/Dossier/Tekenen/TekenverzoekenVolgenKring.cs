using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Tekenen;

/// <summary>
/// Who does not take part any more, or sees nothing any more because the inwoner stopped, is not asked to sign any more, and so cannot open
/// that document any more either.
/// </summary>
internal sealed class TekenverzoekenVolgenKring(AppDbContext db) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gebeurtenis>> Volg(DossierId dossier, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = nu.Datum();
        var geheel = await db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossier, ct);
        var betrokkenen = geheel.Betrokkenen;
        var (meedoenGestopt, delenGestopt) = (Gestopt(geheel, Toestemmingsdoel.Deelname, vandaag), Gestopt(geheel, Toestemmingsdoel.DelenMetKring, vandaag));
        // Somebody who was never involved, and is only asked to sign, stays asked.
        var weg = betrokkenen.Select(b => b.PersoonId).Distinct().Where(p => p != geheel.InwonerId
            && !betrokkenen.Any(b => b.PersoonId == p && b.GeldtOp(vandaag) && !(b.IsTandem ? meedoenGestopt : delenGestopt))).ToList();
        if (weg.Count == 0) return [];
        var documenten = await db.Set<Document>().AsSplitQuery().Include(d => d.Versies).ThenInclude(v => v.Handtekeningen)
            .Where(d => d.DossierId == dossier && d.Versies.Any(v => v.Stand == Documentstand.TerTekening
                && v.Handtekeningen.Any(h => h.PersoonId != null && weg.Contains(h.PersoonId.Value)))).ToListAsync(ct);
        return [.. documenten.SelectMany(d => weg.SelectMany(p => d.VervalVoor(p, nu)))];
    }

    // Never given is something else: who is asked to sign before anything is shared, stays asked.
    private static bool Gestopt(Inwonerdossier dossier, Toestemmingsdoel doel, DateOnly vandaag) =>
        !dossier.HeeftToestemming(doel, vandaag) && dossier.Toestemmingen.Any(t => t.Doel == doel && t.Stand(vandaag) == Toestemmingsstand.Ingetrokken);
}
