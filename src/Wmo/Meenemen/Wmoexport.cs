using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Brieven;
using Spil.Wmo.Domein.Declaraties;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Domein.Spoed;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Meenemen;

/// <summary>What this module keeps about an inwoner: from the melding to the decision.</summary>
internal sealed class Wmoexport(AppDbContext db) : IDossierexport
{
    public IReadOnlyList<Exportdeel> Delen =>
    [
        Exportdeel.Lijst("meldingen", "Jouw vraag om hulp bij het huishouden", Meldingen),
        Exportdeel.Lijst("onderzoeken", "Wat er is besproken en gezien", Onderzoeken),
        Exportdeel.Lijst("besluiten", "Wat de gemeente besloot", Besluiten),
        Exportdeel.Lijst("tijdelijkeHulp", "Tijdelijke hulp bij spoed", Spoed),
        Exportdeel.Lijst("meelezers", "Wie een besluit meelas", Meelezers),
        Exportdeel.Lijst("brieven", "Brieven die zijn verstuurd", Brieven),
        Exportdeel.Lijst("indicaties", "Hoeveel hulp je krijgt, en wanneer", Indicaties),
        Exportdeel.Lijst("bezwaren", "Jouw bezwaren tegen een besluit", Bezwaren),
        Exportdeel.Lijst("signalen", "Wat er over de hulp is gezegd", Signalen),
        Exportdeel.Lijst("contacten", "Wanneer de gemeente vroeg hoe het gaat", Contacten),
        Exportdeel.Lijst("toewijzingen", "Wat de gemeente met de aanbieder afsprak", Toewijzingen),
        Exportdeel.Lijst("iwmoberichten", "Berichten tussen gemeente en aanbieder", Berichten),
        Exportdeel.Lijst("declaraties", "Hoeveel hulp de aanbieder in rekening bracht", Declaraties),
        Exportdeel.Lijst("herindicaties", "Dat de gemeente opnieuw keek hoeveel hulp past", Herindicaties),
    ];

    private async Task<List<Signaaldeel>> Signalen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Signaal>().AsNoTracking().Where(s => s.DossierId == dossier).OrderBy(s => s.GegevenOp).ThenBy(s => s.Id).ToListAsync(ct)).Select(s => new Signaaldeel(
            s.GegevenOp, s.Gever, s.Soort, s.Wat, s.Waarom, s.Stand, s.Behandelaar, s.Vraag, s.Antwoord, s.Uitkomst, s.Toelichting, s.AfgehandeldOp))];

    private async Task<List<Contactdeel>> Contacten(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Contact>().AsNoTracking().Where(c => c.DossierId == dossier).OrderBy(c => c.Op).ThenBy(c => c.Id).ToListAsync(ct)).Select(c => new Contactdeel(c.Op, c.Bevinding, c.Door))];

    private async Task<List<Bezwaardeel>> Bezwaren(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Bezwaar>().AsNoTracking().Where(b => b.DossierId == dossier).OrderBy(b => b.OntvangenOp).ThenBy(b => b.Id).ToListAsync(ct)).Select(b => new Bezwaardeel(
            b.BesluitOp, b.OntvangenOp, b.PostOp, b.Wijze, b.Maker, b.MakerNaam, b.Gronden, b.Verschoonbaar, b.Verschoonreden, [.. b.Aanvullingen.Select(a => new Aanvuldeel(a.GevraagdOp, a.Wat, a.Tot, a.AangevuldOp, a.Antwoord, a.Namens))], b.Behandelaar, b.BevestigdOp,
            b.Commissie, b.HoorzittingOp, b.GehoordOp, b.Aanwezig, b.GehoordDoor, b.Hoorverslag, b.NietGehoord, b.NietGehoordReden, b.VerdaagdOp, b.VerdaagdWeken, b.Verdaagreden, b.UitstelTot, b.Uitstelreden, b.BeslisUiterlijk,
            b.Uitkomst, b.BeslistOp, b.IngetrokkenNamens, b.Motivering, b.Gevolg, b.NieuweMinuten, b.NieuweIngang, b.NieuwEinde, b.NieuweAanbieder, b.IngebrekeOp, b.DwangsomVastgesteldOp, b.DwangsomCenten))];

    private async Task<List<Meldingdeel>> Meldingen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Melding>().AsNoTracking().AsSplitQuery().Where(m => m.DossierId == dossier).OrderBy(m => m.GemeldOp).ToListAsync(ct)).Select(m => new Meldingdeel(
            m.GemeldOp, m.Wijze, m.Vraag, m.MelderNaam, m.MelderRelatie, m.Stand, m.Consulent, m.BevestigdOp, m.PersoonlijkPlan, m.PlanOp, m.PlanNamens, m.AfspraakOp, m.AfspraakPlek, m.Begeleiding, m.Begeleider,
            m.BegeleidingNamens, m.VerslagOp, m.AangevraagdOp, m.AangevraagdNamens, m.GeslotenOp, m.Stopreden,
            [.. m.Opschortingen.OrderBy(o => o.Begin).Select(o => new Opschortingdeel(o.Grond, o.Reden, o.Begin, o.Einde, o.Door))],
            [.. m.Berichten.OrderBy(b => b.Id).Select(b => new Berichtdeel(b.Op, b.Tekst, b.Door))]))];

    private async Task<List<Onderzoekdeel>> Onderzoeken(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Onderzoek>().AsNoTracking().AsSplitQuery().Include(o => o.Bevindingen).Include(o => o.Mogelijkheden).Where(o => o.DossierId == dossier).OrderBy(o => o.Id).ToListAsync(ct))
            .Select(o => new Onderzoekdeel(
                [.. o.Bevindingen.OrderBy(b => b.Onderwerp).Select(b => new Bevindingdeel(b.Onderwerp, b.Tekst, b.Wie, b.Door, b.Op))],
                [.. o.Mogelijkheden.OrderBy(m => m.Id).Select(m => new Mogelijkheiddeel(m.Soort, m.Wat, m.Beschikbaar, m.Nagegaan, m.NagegaanOp, m.Door))],
                o.Woning, o.GegevenOp, o.GegevenDoor, o.ReactieOp, o.Akkoord, o.Opmerking, o.Handtekening, o.ReactieNamens))];

    private async Task<List<Indicatieexport>> Indicaties(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Indicatie>().AsNoTracking().Where(i => i.DossierId == dossier).ToListAsync(ct)).Select(i => new Indicatieexport(
            i.UitgestroomdOp, i.Uitstroomreden, i.Situatie, [.. i.Delen.Select(d => new Indicatiedeelexport(d.MinutenPerWeek, d.Vorm, d.Aanbieder, d.Herkomst, d.Ingang, d.Einde))]))];

    private async Task<List<Herindicatieexport>> Herindicaties(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Herindicatie>().AsNoTracking().Where(h => h.DossierId == dossier).OrderBy(h => h.Id).ToListAsync(ct)).Select(h => new Herindicatieexport(
            h.Stand, h.Consulent, h.BegonnenOp, h.OudMinuten, h.EindeOud, h.AangekondigdOp, h.Wijze, h.Bekijkreden, h.BezoekOp, h.BeslotenOp, h.Richting, h.NieuwMinuten, h.OvergangTot, h.IngangNieuw,
            h.Uitreden, h.GesprekOp, h.GesprekGevoerdOp, h.Gespreknotitie, h.Heropenreden, h.EerderBeslotenOp))];

    private async Task<List<Toewijzingexport>> Toewijzingen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Toewijzing>().AsNoTracking().Where(t => t.DossierId == dossier).OrderBy(t => t.Ingang).ToListAsync(ct)).Select(t => new Toewijzingexport(
            t.Nummer, t.MinutenPerWeek, t.Ingang, t.Einde, t.Reden, t.ToegewezenOp, t.GestartOp, t.GestoptOp, t.Stopreden))];

    private async Task<List<Declaratieregelexport>> Declaraties(DossierId dossier, CancellationToken ct) =>
        await db.Set<Declaratieregel>().Where(r => r.DossierId == dossier).OrderBy(r => r.Van).ThenBy(r => r.Id).Select(r => new Declaratieregelexport(r.Referentie, r.Vorige, r.Nummer, r.Van, r.Tot, r.Geleverd, r.Eenheid, r.Centen, r.IsGoed, r.Fouten)).ToListAsync(ct);

    private async Task<List<Iwmoberichtexport>> Berichten(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Iwmobericht>().AsNoTracking().Where(b => b.DossierId == dossier).OrderBy(b => b.Op).ToListAsync(ct)).Select(b => new Iwmoberichtexport(
            b.Soort, b.Richting, b.Afzender, b.Identificatie, b.Referentie, b.Op, b.Door, b.Fouten, b.Xml))];

    // A draft is no decision yet.
    private async Task<List<Besluitdeel>> Besluiten(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Besluit>().AsNoTracking().Where(b => b.DossierId == dossier && b.VerstuurdOp != null).OrderBy(b => b.VerstuurdOp).ToListAsync(ct)).Select(b => new Besluitdeel(
            b.Soort!.Value, b.Vorm, b.Aanbieder, b.Ingang, b.Einde, b.MinutenPerWeek, b.Motivering, b.Bon, b.Opsteller, b.Meelezer, b.VerstuurdOp!.Value, b.BezwaarTotEnMet!.Value))];

    private async Task<List<Spoeddeel>> Spoed(DossierId dossier, CancellationToken ct) =>
        await db.Set<Spoedvoorziening>().Where(s => s.DossierId == dossier).OrderBy(s => s.Van).Select(s => new Spoeddeel(s.Van, s.Tot, s.MinutenPerWeek, s.Reden, s.Wie, s.Door)).ToListAsync(ct);

    private async Task<List<Meeleesdeel>> Meelezers(DossierId dossier, CancellationToken ct) =>
        await db.Set<Meeleesverzoek>().Where(v => v.DossierId == dossier).OrderBy(v => v.Id).Select(v => new Meeleesdeel(v.Vrager, v.Lezer, v.GevraagdOp, v.Tot, v.BeantwoordOp, v.Goed, v.IngetrokkenOp)).ToListAsync(ct);

    private async Task<List<Briefdeel>> Brieven(DossierId dossier, CancellationToken ct) =>
        await db.Set<Verzondenbrief>().Where(b => b.DossierId == dossier).OrderBy(b => b.Id).Select(b => new Briefdeel(b.Merk, b.Grootte)).ToListAsync(ct);
}
