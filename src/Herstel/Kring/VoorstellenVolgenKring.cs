using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Kring;

/// <summary>
/// Who comes to see the plan is asked on the voorstellen from now on; who does not see it any more is not asked. What somebody said stays.
/// </summary>
internal sealed class VoorstellenVolgenKring(AppDbContext db) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = nu.Datum();
        var voorstellen = await Open(dossiers, ct);
        if (voorstellen.Count == 0) return [];
        var ids = voorstellen.Select(v => v.Dossier).Distinct().ToList();
        var gehelen = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).AsSplitQuery().Where(d => ids.Contains(d.Id)).ToListAsync(ct);

        // Without the consent to take part nothing goes on at all. Counting fewer people would only make a voorstel look adopted.
        var beslissers = await Beslissers.Van(db, [.. gehelen.Where(d => d.HeeftToestemming(Toestemmingsdoel.Deelname, vandaag))], vandaag, ct);
        var gevolgd = new List<Gevolgd>();
        foreach (var (dossier, voorstel) in voorstellen.Where(v => beslissers.ContainsKey(v.Dossier)))
        {
            var wie = beslissers[dossier];
            foreach (var weg in voorstel.Huidige.Deelnemers.Where(d => d.IsActief && !d.IsInwoner && wie.All(b => b.Persoon != d.PersoonId)).ToList())
                gevolgd.Add(new(dossier, voorstel.MeldDeelnemerAf(weg.PersoonId, nu).Waarde));
            foreach (var erbij in wie.Where(b => !voorstel.Huidige.Deelnemers.Any(d => d.IsActief && d.PersoonId == b.Persoon)))
                gevolgd.Add(new(dossier, voorstel.VoegDeelnemerToe(erbij, nu).Waarde));
        }

        return gevolgd;
    }

    private async Task<List<(DossierId Dossier, Voorstel Voorstel)>> Open(IReadOnlyCollection<DossierId> dossiers, CancellationToken ct)
    {
        var lopend = await db.Set<Traject>().Where(t => dossiers.Contains(t.DossierId) && t.Status == Trajectstatus.Lopend)
            .Select(t => new { t.Id, t.DossierId }).ToDictionaryAsync(t => t.Id, t => t.DossierId, ct);
        if (lopend.Count == 0) return [];
        List<TrajectId> ids = [.. lopend.Keys];
        var voorstellen = await db.Set<Voorstel>().Where(v => ids.Contains(v.TrajectId) && v.Status == Voorstelstatus.Ingebracht)
            .Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen)
            .AsSplitQuery().ToListAsync(ct);
        return [.. voorstellen.Select(v => (lopend[v.TrajectId], v))];
    }
}
