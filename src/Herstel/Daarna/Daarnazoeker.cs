using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Daarna;

/// <summary>A traject that somebody leads, with what is open in it after its last meeting.</summary>
internal sealed record Geleid(Traject Traject, Naam Inwoner, string Sorteersleutel, OverlegId? Overleg, DateOnly? Gehouden, bool Gesproken, int Pogingen, Kwartaalstand? Kwartaal, bool KwartaalLoopt,
    IReadOnlyList<Voorstelfeiten> Voorstellen);

/// <summary>A meeting that was held, for one person who was asked for it.</summary>
internal sealed record Naoverleg(OverlegId Id, DossierId Dossier, DateTimeOffset Geeindigd, bool IsInwoner, bool Vraagt, bool Gesproken, PersoonId? Casusregisseur, string Voornaam);

/// <summary>What is open after meetings, for who leads and for who was there. A fixed number of queries.</summary>
internal sealed class Daarnazoeker(AppDbContext db, IDossierToegang toegang, TimeProvider klok)
{
    /// <summary>The trajecten that this casusregisseur leads and may see the plan of. Six queries, or two when there are none.</summary>
    public async Task<IReadOnlyList<Geleid>> Geleid(PersoonId ik, CancellationToken ct)
    {
        var zichtbaar = (await toegang.Soorten([Gegevenssoort.Plan], null, ct)).Select(z => z.Key).ToList();
        var vandaag = klok.Vandaag();
        var trajecten = await (from t in db.Set<Traject>().AsNoTracking().GeleidDoor(db, ik, vandaag)
                               where zichtbaar.Contains(t.DossierId) && t.Status == Trajectstatus.Lopend
                               join p in db.Set<Persoon>() on t.InwonerId equals p.Id
                               orderby p.Sorteersleutel
                               select new { Traject = t, p.Naam, p.Sorteersleutel }).ToListAsync(ct);
        if (trajecten.Count == 0) return [];
        var ids = trajecten.ConvertAll(t => t.Traject.Id);
        var overleggen = (await db.Set<Overleg>().AsNoTracking().Where(o => ids.Contains(o.TrajectId) && (o.Stand == Overlegstand.Gehouden || o.Soort == Overlegsoort.Kwartaal && o.Stand != Overlegstand.Afgezegd))
            .Select(o => new { o.Id, o.TrajectId, o.Soort, o.Stand, o.GeeindigdOm, Gesproken = db.Set<Belafspraak>().Any(b => b.Id == o.Id && b.GesprokenOp != null), Pogingen = db.Set<Belpoging>().Count(p => EF.Property<OverlegId>(p, OverlegMapping.Sleutel) == o.Id) }).ToListAsync(ct)).ToLookup(o => o.TrajectId);
        var plannen = await db.Set<Plan>().Where(p => ids.Contains(p.TrajectId) && p.Nummer == 1).Select(p => new { p.TrajectId, p.VastgesteldOp }).ToDictionaryAsync(p => p.TrajectId, p => p.VastgesteldOp.Datum(), ct);
        var voorstellen = (await Voorstelfeiten.Haal(db, ids, ct)).ToLookup(v => v.TrajectId);
        return [.. trajecten.Select(t =>
        {
            var geweest = overleggen[t.Traject.Id].Where(o => o.Stand == Overlegstand.Gehouden).OrderByDescending(o => o.GeeindigdOm).ToList();
            var laatste = geweest.FirstOrDefault();
            Kwartaalstand? kwartaal = plannen.TryGetValue(t.Traject.Id, out var begin)
                ? Kwartaalregel.Bepaal(begin, geweest.Where(o => o.Soort == Overlegsoort.Kwartaal).Select(o => o.GeeindigdOm!.Value.Datum()), vandaag) : null;
            return new Geleid(t.Traject, t.Naam, t.Sorteersleutel, laatste?.Id, laatste?.GeeindigdOm?.Datum(), laatste?.Gesproken == true, laatste?.Pogingen ?? 0, kwartaal,
                overleggen[t.Traject.Id].Any(o => o.Soort == Overlegsoort.Kwartaal && o.Stand != Overlegstand.Gehouden), [.. voorstellen[t.Traject.Id]]);
        })];
    }

    /// <summary>The meetings of the last weeks of one person, of dossiers that this person may see. One query, or two with the way in.</summary>
    public async Task<IReadOnlyList<Naoverleg>> Van(PersoonId ik, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var tandem = db.TandemOp(vandaag);
        var vanaf = vandaag.AddDays(-Daarnatermijnen.BelDagen - Daarnatermijnen.BelVooraf).Begin();
        var rijen = await (
            from g in db.Set<Genodigde>()
            where g.PersoonId == ik && g.Stand == Genodigdestand.Akkoord && !g.IsProfessional
            join o in db.Set<Overleg>() on EF.Property<OverlegId>(g, OverlegMapping.Sleutel) equals o.Id
            where o.Stand == Overlegstand.Gehouden && o.GeeindigdOm >= vanaf && (g.IsInwoner || o.Beloften.Any(b => b.GenodigdeId == g.Id && b.IngetrokkenOp == null))
            join t in db.Set<Traject>() on o.TrajectId equals t.Id
            where t.Status == Trajectstatus.Lopend
            let leidt = tandem.Where(p => p.Dossier == o.DossierId && p.Rol == Betrokkenheid.Casusregisseur).Select(p => (PersoonId?)p.Persoon).FirstOrDefault()
            where !tandem.Any(p => p.Dossier == o.DossierId && p.Persoon == ik)
            orderby o.GeeindigdOm descending
            select new Naoverleg(o.Id, o.DossierId, o.GeeindigdOm!.Value, g.IsInwoner, !db.Set<Overlegervaring>().Any(e => e.OverlegId == o.Id && e.PersoonId == ik),
                db.Set<Belafspraak>().Any(b => b.Id == o.Id && b.GesprokenOp != null), leidt,
                db.Set<Persoon>().Where(p => p.Id == leidt).Select(p => p.Naam.Voornaam).FirstOrDefault() ?? "")).AsNoTracking().ToListAsync(ct);
        if (rijen.Count == 0) return [];
        var zichtbaar = await toegang.Soorten(Enum.GetValues<Gegevenssoort>(), null, ct);
        return [.. rijen.Where(r => zichtbaar.Contains(r.Dossier))];
    }
}
