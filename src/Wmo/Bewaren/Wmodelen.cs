using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Kern;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Wmo.Domein;
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

namespace Spil.Wmo.Bewaren;

/// <summary>How what this module keeps about an inwoner goes away, and since when it was not changed: fifteen years (Wmo 2015 art. 5.3.4).</summary>
internal sealed class Wmodelen(AppDbContext context) : IDossierwisser, IBewaarfeitbron
{
    public IReadOnlyList<Wisdeel> Delen =>
    [
        Wisdeel.Van<Bezwaar, BezwaarId>("bezwaar", (db, o) => db.Set<Bezwaar>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Signaal, SignaalId>("signaal", (db, o) => db.Set<Signaal>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Contact, ContactId>("contact", (db, o) => db.Set<Contact>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Iwmobericht, IwmoberichtId>("iwmobericht", (db, o) => db.Set<Iwmobericht>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Los<Declaratiebestand>("bestand van een declaratie waar de inwoner in staat", (db, o) => db.Set<Declaratiebestand>().Where(b => db.Set<Declaratieregel>().Any(r => r.DeclaratieId == b.DeclaratieId && r.DossierId == o.Dossier))),
        Wisdeel.Van<Declaratieregel, DeclaratieregelId>("regel van een declaratie", (db, o) => db.Set<Declaratieregel>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Toewijzing, ToewijzingId>("toewijzing", (db, o) => db.Set<Toewijzing>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Herindicatie, HerindicatieId>("herindicatie", (db, o) => db.Set<Herindicatie>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Indicatie, IndicatieId>("indicatie", (db, o) => db.Set<Indicatie>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Verzondenbrief, BriefId>("brief met een besluit of een beslissing op bezwaar", (db, o) => db.Set<Verzondenbrief>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Meeleesverzoek, MeeleesverzoekId>("vraag om mee te lezen", (db, o) => db.Set<Meeleesverzoek>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Spoedvoorziening, SpoedvoorzieningId>("tijdelijke hulp", (db, o) => db.Set<Spoedvoorziening>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Besluit, BesluitId>("besluit", (db, o) => db.Set<Besluit>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Onderzoek, OnderzoekId>("onderzoek", (db, o) => db.Set<Onderzoek>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Melding, MeldingId>("melding", (db, o) => db.Set<Melding>().Where(x => x.DossierId == o.Dossier), x => x.Id),
    ];

    public async Task<IReadOnlyList<string>> Bestanden(Wisopdracht opdracht, CancellationToken ct) =>
        opdracht.Alles ? await context.Set<Verzondenbrief>().Where(b => b.DossierId == opdracht.Dossier).Select(b => b.Merk).Distinct().ToListAsync(ct) : [];

    public async Task<IReadOnlyList<string>> NogInGebruik(IReadOnlyCollection<string> merken, CancellationToken ct) =>
        await context.Set<Verzondenbrief>().Where(b => merken.Contains(b.Merk)).Select(b => b.Merk).Union(context.Set<Briefsjabloon>().Where(s => merken.Contains(s.Merk)).Select(s => s.Merk)).ToListAsync(ct);

    public async Task<IReadOnlyList<Bewaarfeit>> Haal(IReadOnlyCollection<DossierId> dossiers, CancellationToken ct)
    {
        var ids = dossiers.ToList();
        return [.. (await context.Set<Melding>().Where(m => ids.Contains(m.DossierId)).IgnoreAutoIncludes()
                .Select(m => new { m.DossierId, Op = m.GeslotenOp ?? m.AangevraagdOp ?? m.VerslagOp ?? m.GemeldOp, m.Stand }).ToListAsync(ct))
            .Select(m => new Bewaarfeit(m.DossierId, Bewaarklassen.Wmo, "Hulp van de gemeente", m.Op, m.Stand is not (Meldstand.Besloten or Meldstand.Gestopt))),
            .. (await context.Set<Bezwaar>().Where(b => ids.Contains(b.DossierId)).Select(b => new { b.DossierId, Op = b.DwangsomVastgesteldOp ?? b.BeslistOp ?? b.OntvangenOp, Loopt = b.BeslistOp == null }).ToListAsync(ct))
            .Select(b => new Bewaarfeit(b.DossierId, Bewaarklassen.Wmo, "Bezwaar tegen een besluit", b.Op, b.Loopt))];
    }
}
