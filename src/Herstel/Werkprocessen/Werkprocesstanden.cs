using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Werkprocessen;

/// <summary>A traject in its werkproces: what is known, and how every step stands.</summary>
public sealed record Werkprocesbeeld(Werkproces Werkproces, Werkprocesfeiten Feiten, Werkprocesstand Stand);

/// <summary>
/// Collects what the werkproces asks about a set of trajecten. Seven queries, and an eighth when one follows a definition that a beheerder
/// loaded; their number does not depend on the number of trajecten.
/// </summary>
public sealed class Werkprocesstanden(AppDbContext db, Werkprocesboek boek)
{
    /// <summary>How each traject stands.</summary>
    /// <param name="trajecten">The trajecten.</param>
    /// <param name="feiten">What was counted about them.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<TrajectId, Werkprocesbeeld>> Haal(
        IReadOnlyCollection<Traject> trajecten, Func<TrajectId, Trajectfeiten> feiten, DateOnly vandaag, CancellationToken ct)
    {
        if (trajecten.Count == 0) return new Dictionary<TrajectId, Werkprocesbeeld>();
        var ids = trajecten.Select(t => t.Id).ToList();
        var werkprocessen = await boek.Van(trajecten, ct);
        var documenten = (await Documenten(trajecten, ct)).ToLookup(d => d.Dossier);
        var ontheffingen = (await db.Set<Ontheffing>().AsNoTracking().Where(o => ids.Contains(o.TrajectId)).OrderBy(o => o.Id).ToListAsync(ct)).ToLookup(o => o.TrajectId);
        var vastgelegd = (await db.Set<Vastlegging>().AsNoTracking().Where(v => ids.Contains(v.TrajectId)).OrderBy(v => v.Id).ToListAsync(ct)).ToLookup(v => v.TrajectId);
        var aanmeldingen = await Aanmeldingen(trajecten, ct);
        var deelnemers = (await Deelnemers(trajecten, vandaag, ct)).ToLookup(d => d.Dossier, d => d.Feit);
        var beloofd = await Beloften(ids, ct);
        var codes = trajecten.Select(t => t.Werkprocescode).Distinct().ToList();
        var klaar = (await db.Set<Processtuk>().AsNoTracking().Where(s => codes.Contains(s.Werkproces) && s.Stap == 0 && s.WegOp == null).Select(s => new { s.Werkproces, s.Plek }).ToListAsync(ct))
            .ToLookup(s => s.Werkproces, s => s.Plek);
        return trajecten.ToDictionary(t => t.Id, t =>
        {
            var werkproces = werkprocessen[(t.Werkprocescode, t.Werkprocesversie)];
            var eigen = new Werkprocesfeiten(feiten(t.Id))
            {
                Vandaag = vandaag,
                Aanmelding = t.AanmeldingId is { } a ? aanmeldingen.GetValueOrDefault(a) : null,
                Documenten = [.. documenten[t.DossierId].Where(d => d.HoortBij(t)).Select(d => d.Feit)],
                Deelnemers = [.. deelnemers[t.DossierId]],
                GeheimBeloofd = beloofd[t.Id].ToHashSet(),
                Vastgelegd = [.. vastgelegd[t.Id]],
                Ontheffingen = [.. ontheffingen[t.Id]],
                Klaarliggend = klaar[t.Werkprocescode].ToHashSet(),
            };
            return new Werkprocesbeeld(werkproces, eigen, Werkproceswacht.Kijk(werkproces, t, eigen));
        });
    }

    /// <summary>What lies at the steps of a werkproces: folders, instructions and pieces of the organisation.</summary>
    public async Task<ILookup<int, Processtuk>> Stukken(string werkproces, CancellationToken ct) =>
        (await db.Set<Processtuk>().AsNoTracking().Where(s => s.Werkproces == werkproces && s.WegOp == null).OrderBy(s => s.Id).ToListAsync(ct)).ToLookup(s => s.Stap);

    // Of every document the version that holds and the one that is worked on.
    private async Task<List<Gevonden>> Documenten(IEnumerable<Traject> trajecten, CancellationToken ct)
    {
        var dossiers = trajecten.Select(t => t.DossierId).Distinct().ToList();
        var versies = await (
            from d in db.Set<Document>()
            where dossiers.Contains(d.DossierId)
            from v in d.Versies
            where v.Stand != Documentstand.Vervangen && v.WeggegooidOp == null
            orderby d.Id, v.Nummer
            select new
            {
                d.Id, d.DossierId, d.ZaakId, d.BegonnenOp, d.Formulier, d.Betreft, v.Stand, v.VastOp,
                Handtekeningen = v.Handtekeningen.Select(h => new Tekenfeit(h.PersoonId, h.Naam, h.Rol, h.Verplicht, h.Stand, false)).ToList(),
            }).AsNoTracking().ToListAsync(ct);
        return [.. versies.GroupBy(v => v.Id).Select(g => new Gevonden(g.First().DossierId, g.First().ZaakId, g.First().BegonnenOp,
            new Documentfeit(g.Key, g.First().Formulier, g.First().Betreft, g.Last().Stand, g.Max(v => v.VastOp), [.. g.SelectMany(v => v.Handtekeningen.Select(h => h with { OnderVast = v.Stand == Documentstand.Vast }))])))];
    }

    private sealed record Gevonden(DossierId Dossier, Guid? Zaak, DateTimeOffset BegonnenOp, Documentfeit Feit)
    {
        // What is about the person as a whole counts when it was begun since the traject started: an older one belongs to an earlier traject.
        public bool HoortBij(Traject traject) => Zaak is { } zaak ? zaak == traject.Id.Waarde : BegonnenOp.Datum() >= traject.GestartOp;
    }

    private Task<Dictionary<AanmeldingId, Aanmeldfeit>> Aanmeldingen(IEnumerable<Traject> trajecten, CancellationToken ct)
    {
        var ids = trajecten.Select(t => t.AanmeldingId).OfType<AanmeldingId>().ToList();
        return db.Set<Aanmelding>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.OntvangenOp, a.FolderUitgereiktOp, a.UitlegGegevenOp }).AsNoTracking()
            .ToDictionaryAsync(a => a.Id, a => new Aanmeldfeit(a.OntvangenOp, a.FolderUitgereiktOp, a.UitlegGegevenOp), ct);
    }

    // Who promised secrecy for a meeting signs no form for it.
    private async Task<ILookup<TrajectId, PersoonId>> Beloften(List<TrajectId> trajecten, CancellationToken ct) => (await (
        from o in db.Set<Overleg>()
        where trajecten.Contains(o.TrajectId)
        from b in o.Beloften
        where b.IngetrokkenOp == null
        join g in db.Set<Genodigde>() on b.GenodigdeId equals g.Id
        where g.PersoonId != null
        select new { o.TrajectId, g.PersoonId }).AsNoTracking().ToListAsync(ct)).ToLookup(b => b.TrajectId, b => b.PersoonId!.Value);

    // Who reads the plan takes part in the overleg. The casusregisseur keeps the statements and the inwoner is who they protect.
    private async Task<List<(DossierId Dossier, Deelnemerfeit Feit)>> Deelnemers(IEnumerable<Traject> trajecten, DateOnly vandaag, CancellationToken ct)
    {
        var dossiers = trajecten.Select(t => t.DossierId).Distinct().ToList();
        var rijen = await (
            from d in db.Set<Inwonerdossier>()
            where dossiers.Contains(d.Id)
            from b in d.Betrokkenen
            where b.Rol != Betrokkenheid.Inwoner && b.Rol != Betrokkenheid.Casusregisseur && b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot)
                && (b.GepauzeerdOp == null || vandaag < b.GepauzeerdOp)
            join p in db.Set<Persoon>() on b.PersoonId equals p.Id
            orderby p.Sorteersleutel
            select new
            {
                Dossier = d.Id, Betrokkene = b, p.Naam,
                Gedeeld = d.Toestemmingen.Any(t => t.Doel == Toestemmingsdoel.DelenMetKring && t.GegevenOp <= vandaag && (t.IngetrokkenOp == null || vandaag < t.IngetrokkenOp)),
            }).AsNoTracking().ToListAsync(ct);
        return [.. rijen.Where(r => r.Betrokkene.IsTandem || (r.Gedeeld && r.Betrokkene.Bereik.Contains(Gegevenssoort.Plan))).DistinctBy(r => (r.Dossier, r.Betrokkene.PersoonId))
            .Select(r => (r.Dossier, new Deelnemerfeit(r.Betrokkene.PersoonId, r.Naam.Volledig, r.Betrokkene.IsTandem ? "" : r.Betrokkene.Relatie)))];
    }
}
