using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Meenemen;

/// <summary>What this module keeps about an inwoner: from the registration to the plan.</summary>
internal sealed class Herstelexport(AppDbContext db, TimeProvider klok) : IDossierexport
{
    public IReadOnlyList<Exportdeel> Delen =>
    [
        Exportdeel.Lijst("aanmeldingen", "Hoe jij werd aangemeld", Aanmeldingen),
        Exportdeel.Lijst("trajecten", "Jouw traject", Trajecten),
        Exportdeel.Lijst("metingen", "Jouw schijf", Metingen),
        Exportdeel.Lijst("voorstellen", "Doelen, afspraken en acties, met wie wat vond", Voorstellen),
        Exportdeel.Lijst("plannen", "Jouw plannen", Plannen),
        Exportdeel.Lijst("evaluaties", "Hoe jullie terugkeken", Evaluaties),
        Exportdeel.Lijst("overleggen", "Jouw overleggen", Overlegexport.Haal(db)),
        Exportdeel.Lijst("verslagen", "Verslagen van jouw overleggen", Verslagexport.Haal(db)),
    ];

    private async Task<List<Aanmeldingdeel>> Aanmeldingen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Aanmelding>().AsNoTracking().Where(a => a.DossierId == dossier).OrderBy(a => a.OntvangenOp).ToListAsync(ct)).Select(a => new Aanmeldingdeel(
            a.OntvangenOp, a.AanmelderNaam, a.AanmelderFunctie, a.Reden, a.AndereBetrokkenen, a.FolderUitgereiktOp, a.UitlegGegevenOp, a.UitlegDoor, a.ToestemmingOp, a.Status,
            a.Besluitreden, a.BeslotenOp, a.BeslotenDoor))];

    private async Task<List<Trajectdeel>> Trajecten(DossierId dossier, CancellationToken ct)
    {
        var trajecten = await db.Set<Traject>().AsNoTracking().Where(t => t.DossierId == dossier).OrderBy(t => t.GestartOp).ToListAsync(ct);
        var ids = trajecten.ConvertAll(t => t.Id);
        var namen = await Namen(trajecten.SelectMany(t => Tandemleden(t)), ct);
        var ontheffingen = (await db.Set<Ontheffing>().AsNoTracking().Where(o => ids.Contains(o.TrajectId)).OrderBy(o => o.Op).ToListAsync(ct)).ToLookup(o => o.TrajectId);
        var vastgelegd = (await db.Set<Vastlegging>().AsNoTracking().Where(v => ids.Contains(v.TrajectId)).OrderBy(v => v.Op).ToListAsync(ct)).ToLookup(v => v.TrajectId);
        return [.. trajecten.Select(t => new Trajectdeel(t.GestartOp, t.Motto, t.Stap, t.StapSinds, t.Status, t.Statusreden, t.BeeindigdOp, t.VolgendMomentOp, t.VolgendMoment, t.Werkprocescode,
            [.. Tandemleden(t).Select(p => namen.GetValueOrDefault(p, ""))],
            [.. ontheffingen[t.Id].Select(o => new Ontheffingdeel(o.Stap, o.Naam, o.Reden, o.Door, o.Op, o.IngetrokkenOp))],
            [.. vastgelegd[t.Id].Select(v => new Vastleggingdeel(v.Stap, v.Wat, v.Op, v.Wie, v.Tekst, v.Door, v.IngetrokkenOp))]))];
    }

    private async Task<List<Metingdeel>> Metingen(DossierId dossier, CancellationToken ct)
    {
        var metingen = await db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).Where(m => m.DossierId == dossier).OrderBy(m => m.Op).ThenBy(m => m.Nummer).ToListAsync(ct);
        var namen = await Namen(metingen.SelectMany(m => m.Beelden).Select(b => b.VanPersoon), ct);
        return [.. metingen.Select(m => new Metingdeel(m.Nummer, m.Op, m.Moment, [.. m.Beelden.OrderBy(b => b.Gebied).ThenBy(b => b.Rol).Select(b => new Beelddeel(
            b.Gebied, b.Rol, namen.GetValueOrDefault(b.VanPersoon, ""), b.Cijfer, b.Tekort, b.Goed, b.Mist, b.Erbij, b.WilErover, b.IngevuldDoor, b.IngevuldOp))]))];
    }

    private async Task<List<Voorsteldeel>> Voorstellen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Voorstel>().AsNoTracking().AsSplitQuery().Include(v => v.Versies).ThenInclude(v => v.Stemmen).Include(v => v.Versies).ThenInclude(v => v.Deelnemers)
            .Where(v => v.DossierId == dossier).OrderBy(v => v.Id).ToListAsync(ct)).Select(v => new Voorsteldeel(v.Id.Waarde, v.DoelId?.Waarde, v.Soort, v.Status, v.Intrekreden, v.GedaanOp, v.GedaanDoor, v.BereiktOp,
                [.. v.Versies.OrderBy(x => x.Nummer).Select(Versie)]))];

    private static Voorstelversiedeel Versie(Voorstelversie v) => new(v.Nummer, v.Inhoud.Gebied, v.Inhoud.Tekst, v.Inhoud.Waarom, v.Inhoud.Beginsituatie, v.Inhoud.GewensteSituatie,
        v.Inhoud.Wie, v.Inhoud.Wanneer, v.DoorNaam, v.Op, v.AangenomenOp, [.. v.Deelnemers.Select(d => new Deelnemerdeel(d.Naam, d.Rol))],
        [.. v.Stemmen.OrderBy(s => s.Volgnummer).Select(s => new Stemdeel(s.Naam, s.Keuze, s.Woord, s.Op, s.Wijze, s.VastgelegdDoor))]);

    private async Task<List<Plandeel>> Plannen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Plan>().AsNoTracking().Where(p => p.DossierId == dossier).OrderBy(p => p.VastgesteldOp).ToListAsync(ct))
            .Select(p => new Plandeel(p.Nummer, p.VastgesteldOp, p.VastgesteldDoor, p.EvaluatieOp, p.Inhoud))];

    private async Task<List<Evaluatiedeel>> Evaluaties(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Evaluatie>().AsNoTracking().Where(e => e.DossierId == dossier).OrderBy(e => e.Op).ToListAsync(ct))
            .Select(e => new Evaluatiedeel(e.DoelId.Waarde, e.Op, e.Kant, e.Naam, e.Cijfer, e.WatIsBereikt, e.WatNog, e.Vervolg, e.IngevuldDoor))];

    private IEnumerable<PersoonId> Tandemleden(Traject traject) => traject.TandemOp(klok.Vandaag())?.Leden ?? [];

    private async Task<Dictionary<PersoonId, string>> Namen(IEnumerable<PersoonId> personen, CancellationToken ct)
    {
        var ids = personen.Distinct().ToList();
        return await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, ct);
    }
}
