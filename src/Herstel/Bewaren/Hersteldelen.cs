using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;

namespace Spil.Herstel.Bewaren;

/// <summary>How what this module keeps about an inwoner goes away, and since when it was not changed.</summary>
internal sealed class Hersteldelen(AppDbContext context) : IDossierwisser, IBewaarfeitbron
{
    public IReadOnlyList<Wisdeel> Delen =>
    [
        Wisdeel.Van<Ontheffing, OntheffingId>("ontheffing", (db, o) => db.Set<Ontheffing>().Where(x => Trajecten(db, o).Any(t => t.Id == x.TrajectId)), x => x.Id),
        Wisdeel.Van<Vastlegging, VastleggingId>("vastlegging", (db, o) => db.Set<Vastlegging>().Where(x => Trajecten(db, o).Any(t => t.Id == x.TrajectId)), x => x.Id),
        Wisdeel.Van<Evaluatie, EvaluatieId>("terugblik", (db, o) => db.Set<Evaluatie>().Where(e => e.DossierId == o.Dossier), e => e.Id),
        Wisdeel.Van<Plan, PlanId>("plan", (db, o) => db.Set<Plan>().Where(p => p.DossierId == o.Dossier), p => p.Id),
        Wisdeel.Van<Voorstel, VoorstelId>("voorstel", (db, o) => db.Set<Voorstel>().Where(v => v.DossierId == o.Dossier), v => v.Id),
        Wisdeel.Van<Verslag, VerslagId>("verslag", (db, o) => db.Set<Verslag>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Los("bericht na een overleg", (db, o) => db.Set<Nabericht>().Where(n => n.DossierId == o.Dossier)),
        Wisdeel.Van<Overlegervaring, ErvaringId>("antwoord na een overleg", (db, o) => db.Set<Overlegervaring>().Where(e => e.DossierId == o.Dossier), e => e.Id),
        Wisdeel.Van<Belafspraak, OverlegId>("belafspraak", (db, o) => db.Set<Belafspraak>().Where(b => b.DossierId == o.Dossier), b => b.Id),
        Wisdeel.Van<Overleg, OverlegId>("overleg", (db, o) => db.Set<Overleg>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Los("agenda", (db, o) => db.Set<Agendakoppeling>().Where(a => db.Set<Inwonerdossier>().Any(d => d.Id == o.Dossier && d.InwonerId == a.PersoonId))),
        Wisdeel.Van<Meting, MetingId>("meting van de schijf", (db, o) => db.Set<Meting>().Where(m => m.DossierId == o.Dossier), m => m.Id),
        Wisdeel.Van<Traject, TrajectId>("traject", Trajecten, t => t.Id),
        // Also the ones that were turned down and were about the same person.
        Wisdeel.Van<Aanmelding, AanmeldingId>("aanmelding", (db, o) => db.Set<Aanmelding>().Where(a => a.DossierId == o.Dossier
            || db.Set<Inwonerdossier>().Any(d => d.Id == o.Dossier && a.GekoppeldePersoonId == d.InwonerId)), a => a.Id),
    ];

    public async Task<IReadOnlyList<string>> NogInGebruik(IReadOnlyCollection<string> merken, CancellationToken ct) =>
        await context.Set<Processtuk>().Where(s => merken.Contains(s.Merk)).Select(s => s.Merk).ToListAsync(ct);

    public async Task<IReadOnlyList<Bewaarfeit>> Haal(IReadOnlyCollection<DossierId> dossiers, CancellationToken ct)
    {
        var ids = dossiers.ToList();
        List<Bewaarfeit> feiten = [.. (await context.Set<Traject>().Where(t => ids.Contains(t.DossierId)).Select(t => new { t.DossierId, t.StapSinds, t.BeeindigdOp, t.Status }).ToListAsync(ct))
            .Select(t => new Bewaarfeit(t.DossierId, Bewaarklassen.Traject, "Traject", t.BeeindigdOp ?? t.StapSinds, t.Status == Trajectstatus.Lopend))];
        feiten.AddRange((await context.Set<Meting>().Where(m => ids.Contains(m.DossierId)).GroupBy(m => m.DossierId).Select(g => new { g.Key, Op = g.Max(m => m.Op) }).ToListAsync(ct))
            .Select(m => new Bewaarfeit(m.Key, Bewaarklassen.Traject, "Schijf", m.Op)));
        return feiten;
    }

    private static IQueryable<Traject> Trajecten(AppDbContext db, Wisopdracht o) => db.Set<Traject>().Where(t => t.DossierId == o.Dossier);
}
