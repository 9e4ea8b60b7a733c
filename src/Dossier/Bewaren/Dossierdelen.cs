using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Groepen;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Bewaren;

/// <summary>How what this module keeps about an inwoner goes away; the people before the dossier, by which they are found.</summary>
internal sealed class Dossierdelen(AppDbContext context) : IDossierwisser
{
    public IReadOnlyList<Wisdeel> Delen =>
    [
        Wisdeel.Van<Bijlage, BijlageId>("bestand", Bijlagen, b => b.Id) with { BijDocumenten = true },
        Wisdeel.Van<Document, DocumentId>("document", (db, o) => db.Set<Document>().Where(d => d.DossierId == o.Dossier && (o.Documenten.Count == 0 || Ids(o).Contains(d.Id))), d => d.Id)
            with { BijDocumenten = true },
        Wisdeel.Van<Inzagevraag, InzagevraagId>("vraag over wie keek", (db, o) => db.Set<Inzagevraag>().Where(v => v.DossierId == o.Dossier), v => v.Id),
        Wisdeel.Van<Meldcode, MeldcodeId>("meldcode", (db, o) => db.Set<Meldcode>().Where(m => m.DossierId == o.Dossier), m => m.Id),
        Wisdeel.Van<Noodtoegang, NoodtoegangId>("noodtoegang", (db, o) => db.Set<Noodtoegang>().Where(n => n.DossierId == o.Dossier), n => n.Id),
        Wisdeel.Van<Overdracht, OverdrachtId>("overdracht", (db, o) => db.Set<Overdracht>().Where(x => x.DossierId == o.Dossier), x => x.Id),
        Wisdeel.Van<Uitnodiging, UitnodigingId>("uitnodiging", (db, o) => db.Set<Uitnodiging>().Where(u => u.DossierId == o.Dossier), u => u.Id),
        Wisdeel.Van<Netwerklid, NetwerklidId>("iemand in de tekening van de kring", (db, o) => db.Set<Netwerklid>().Where(n => n.DossierId == o.Dossier), n => n.Id),
        Wisdeel.Van<Resourcegroep, ResourcegroepId>("resourcegroep", (db, o) => db.Set<Resourcegroep>().Where(g => g.DossierId == o.Dossier), g => g.Id),
        Wisdeel.Van<Verwijderverzoek, VerwijderverzoekId>("verwijderverzoek", (db, o) => db.Set<Verwijderverzoek>().Where(v => v.DossierId == o.Dossier), v => v.Id),
        Wisdeel.Van<Bewaarbesluit, BewaarbesluitId>("besluit over bewaren", (db, o) => db.Set<Bewaarbesluit>().Where(b => b.DossierId == o.Dossier), b => b.Id),
        Wisdeel.Los("bewaartermijn", (db, o) => db.Set<Bewaarstand>().Where(s => s.DossierId == o.Dossier)),
        Wisdeel.Van<Persoon, PersoonId>("persoon", (db, o) => Alleenhier(db, o.Dossier), p => p.Id),
        Wisdeel.Van<Inwonerdossier, DossierId>("dossier", (db, o) => db.Set<Inwonerdossier>().IgnoreAutoIncludes().Where(d => d.Id == o.Dossier), d => d.Id),
    ];

    public async Task<IReadOnlyList<AccountId>> Accounts(DossierId dossier, CancellationToken ct)
    {
        var mensen = await Alleenhier(context, dossier).Select(p => p.Id).ToListAsync(ct);
        return [.. (await context.Set<Account>().Where(a => a.PersoonId != null && mensen.Contains(a.PersoonId.Value)).Select(a => a.Id).ToListAsync(ct)).Select(a => new AccountId(a))];
    }

    public async Task<IReadOnlyList<string>> Bestanden(Wisopdracht opdracht, CancellationToken ct) =>
        await Bijlagen(context, opdracht).Select(b => b.Merk).Distinct().ToListAsync(ct);

    public async Task<IReadOnlyList<string>> NogInGebruik(IReadOnlyCollection<string> merken, CancellationToken ct) =>
        await context.Set<Bijlage>().Where(b => merken.Contains(b.Merk)).Select(b => b.Merk)
            .Union(context.Set<Organisatie>().Where(o => merken.Contains(o.Logo)).Select(o => o.Logo)).ToListAsync(ct);

    private static IQueryable<Bijlage> Bijlagen(AppDbContext db, Wisopdracht o)
    {
        var documenten = Ids(o).ConvertAll(id => (DocumentId?)id);
        return db.Set<Bijlage>().Where(b => b.DossierId == o.Dossier && (documenten.Count == 0 || documenten.Contains(b.DocumentId)));
    }

    private static List<DocumentId> Ids(Wisopdracht o) => [.. o.Documenten.Select(d => new DocumentId(d))];

    // The inwoner and who is close, when they are in no other dossier. Who works for an organisation, or signs in to work, stays.
    private static IQueryable<Persoon> Alleenhier(AppDbContext db, DossierId dossier)
    {
        var wie = db.Set<Inwonerdossier>().IgnoreAutoIncludes();
        var betrokken = db.Set<Betrokkene>();
        var namens = db.Set<Vertegenwoordiger>();
        return db.Set<Persoon>().Where(p => p.OrganisatieId == null
            && (wie.Any(d => d.Id == dossier && d.InwonerId == p.Id)
                || betrokken.Any(b => b.PersoonId == p.Id && EF.Property<DossierId>(b, Data.Dossiersleutel.Naam) == dossier)
                || namens.Any(v => v.PersoonId == p.Id && EF.Property<DossierId>(v, Data.Dossiersleutel.Naam) == dossier))
            && !wie.Any(d => d.Id != dossier && d.InwonerId == p.Id)
            && !betrokken.Any(b => b.PersoonId == p.Id && EF.Property<DossierId>(b, Data.Dossiersleutel.Naam) != dossier)
            && !namens.Any(v => v.PersoonId == p.Id && EF.Property<DossierId>(v, Data.Dossiersleutel.Naam) != dossier)
            && !db.Set<Account>().Any(a => a.PersoonId == p.Id && !RolTekst.Burgers.Contains(a.Rol)));
    }
}
