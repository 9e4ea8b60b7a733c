using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Meenemen;

/// <summary>What this module keeps about an inwoner: from the melding to the decision.</summary>
internal sealed class Wmoexport(AppDbContext db) : IDossierexport
{
    public IReadOnlyList<Exportdeel> Delen =>
    [
        Exportdeel.Lijst("meldingen", "Jouw vraag om hulp bij het huishouden", Meldingen),
        Exportdeel.Lijst("onderzoeken", "Wat er is besproken en gezien", Onderzoeken),
        Exportdeel.Lijst("besluiten", "Wat de gemeente besloot", Besluiten),
        Exportdeel.Lijst("indicaties", "Hoeveel hulp je krijgt, en wanneer", Indicaties),
        Exportdeel.Lijst("herindicaties", "Dat de gemeente opnieuw keek hoeveel hulp past", Herindicaties),
    ];

    private async Task<List<Meldingdeel>> Meldingen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Melding>().AsNoTracking().AsSplitQuery().Where(m => m.DossierId == dossier).OrderBy(m => m.GemeldOp).ToListAsync(ct)).Select(m => new Meldingdeel(
            m.GemeldOp, m.Wijze, m.Vraag, m.MelderNaam, m.MelderRelatie, m.Stand, m.Consulent, m.BevestigdOp, m.PersoonlijkPlan, m.PlanOp, m.AfspraakOp, m.AfspraakPlek, m.Begeleiding, m.Begeleider,
            m.VerslagOp, m.AangevraagdOp, m.GeslotenOp, m.Stopreden,
            [.. m.Opschortingen.OrderBy(o => o.Begin).Select(o => new Opschortingdeel(o.Grond, o.Reden, o.Begin, o.Einde, o.Door))],
            [.. m.Berichten.OrderBy(b => b.Id).Select(b => new Berichtdeel(b.Op, b.Tekst, b.Door))]))];

    private async Task<List<Onderzoekdeel>> Onderzoeken(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Onderzoek>().AsNoTracking().AsSplitQuery().Include(o => o.Bevindingen).Include(o => o.Mogelijkheden).Where(o => o.DossierId == dossier).OrderBy(o => o.Id).ToListAsync(ct))
            .Select(o => new Onderzoekdeel(
                [.. o.Bevindingen.OrderBy(b => b.Onderwerp).Select(b => new Bevindingdeel(b.Onderwerp, b.Tekst, b.Wie, b.Door, b.Op))],
                [.. o.Mogelijkheden.OrderBy(m => m.Id).Select(m => new Mogelijkheiddeel(m.Soort, m.Wat, m.Beschikbaar, m.Nagegaan, m.NagegaanOp, m.Door))],
                o.Woning, o.GegevenOp, o.GegevenDoor, o.ReactieOp, o.Akkoord, o.Opmerking, o.Handtekening))];

    private async Task<List<Indicatieexport>> Indicaties(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Indicatie>().AsNoTracking().Where(i => i.DossierId == dossier).ToListAsync(ct)).Select(i => new Indicatieexport(
            i.UitgestroomdOp, i.Uitstroomreden, i.Situatie, [.. i.Delen.Select(d => new Indicatiedeelexport(d.MinutenPerWeek, d.Vorm, d.Aanbieder, d.Herkomst, d.Ingang, d.Einde))]))];

    private async Task<List<Herindicatieexport>> Herindicaties(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Herindicatie>().AsNoTracking().Where(h => h.DossierId == dossier).OrderBy(h => h.Id).ToListAsync(ct)).Select(h => new Herindicatieexport(
            h.Stand, h.Consulent, h.BegonnenOp, h.OudMinuten, h.EindeOud, h.AangekondigdOp, h.Wijze, h.Bekijkreden, h.BezoekOp, h.BeslotenOp, h.Richting, h.NieuwMinuten, h.OvergangTot, h.IngangNieuw,
            h.Uitreden, h.GesprekOp, h.GesprekGevoerdOp, h.Gespreknotitie))];

    // A draft is no decision yet.
    private async Task<List<Besluitdeel>> Besluiten(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Besluit>().AsNoTracking().Where(b => b.DossierId == dossier && b.VerstuurdOp != null).OrderBy(b => b.VerstuurdOp).ToListAsync(ct)).Select(b => new Besluitdeel(
            b.Soort!.Value, b.Vorm, b.Aanbieder, b.Ingang, b.Einde, b.MinutenPerWeek, b.Motivering, b.Bon, b.Opsteller, b.Meelezer, b.VerstuurdOp!.Value, b.BezwaarTotEnMet!.Value))];
}
