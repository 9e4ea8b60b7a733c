using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
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
    public async Task<IReadOnlyList<Gebeurtenis>> Volg(DossierId dossier, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = nu.Datum();
        var geheel = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).AsSplitQuery().SingleAsync(d => d.Id == dossier, ct);

        // Without the consent to take part nothing goes on at all. Counting fewer people would only make a voorstel look adopted.
        if (!geheel.HeeftToestemming(Toestemmingsdoel.Deelname, vandaag))
            return [];
        var beslissers = await Beslissers.Van(db, geheel, vandaag, ct);
        var gebeurtenissen = new List<Gebeurtenis>();
        foreach (var voorstel in await Open(dossier, ct))
        {
            foreach (var weg in voorstel.Huidige.Deelnemers.Where(d => d.IsActief && !d.IsInwoner && beslissers.All(b => b.Persoon != d.PersoonId)).ToList())
                gebeurtenissen.Add(voorstel.MeldDeelnemerAf(weg.PersoonId, nu).Waarde);
            foreach (var erbij in beslissers.Where(b => !voorstel.Huidige.Deelnemers.Any(d => d.IsActief && d.PersoonId == b.Persoon)))
                gebeurtenissen.Add(voorstel.VoegDeelnemerToe(erbij, nu).Waarde);
        }

        return gebeurtenissen;
    }

    private Task<List<Voorstel>> Open(DossierId dossier, CancellationToken ct)
    {
        var lopend = db.Set<Traject>().Where(t => t.DossierId == dossier && t.Status == Trajectstatus.Lopend).Select(t => t.Id);
        return db.Set<Voorstel>().Where(v => lopend.Contains(v.TrajectId) && v.Status == Voorstelstatus.Ingebracht)
            .Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen)
            .AsSplitQuery().ToListAsync(ct);
    }
}
