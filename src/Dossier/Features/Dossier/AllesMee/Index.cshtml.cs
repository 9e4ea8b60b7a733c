using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Documenten.Meenemen;
using Spil.Dossier.Formulieren;
using Spil.Dossier.Organisaties;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.AllesMee;

/// <summary>
/// All that Spil keeps about an inwoner as one ZIP (AVG art. 15 and 20): pages to read and the same as data, documents, files and the log. It is
/// written while it is sent, a part at a time; that it was taken is in the log before the first byte leaves.
/// </summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel(IEnumerable<IDossierexport> exporten, IBestandsopslag opslag, Briefhoofden briefhoofden, Bladschrijver bladen, Formulierregister register) : SpilPagina
{
    public bool HeeftDossier { get; private set; }

    public IReadOnlyList<string> Delen => [.. exporten.SelectMany(e => e.Delen).Select(d => d.Kop)];

    public async Task OnGetAsync() => HeeftDossier = await Eigen() is not null;

    public async Task<IActionResult> OnGetZipAsync()
    {
        if (await Eigen() is not { } dossier) return NotFound();
        if (!await Toegang.Open(dossier, new Inzage(Enum.GetValues<Gegevenssoort>(), "alles over jou, om mee te nemen") { Actie = 'E' }, Stop)) return NotFound();
        var naam = (await Db.Set<Persoon>().AsNoTracking().Where(p => p.Id == Gebruiker.Persoon).Select(p => p.Naam).SingleAsync(Stop)).Volledig;
        var documenten = await Db.Set<Document>().Where(d => d.DossierId == dossier).OrderBy(d => d.BegonnenOp).ThenBy(d => d.Id).Select(d => d.Id).ToListAsync(Stop);
        var bestanden = await Db.Set<Bijlage>().AsNoTracking().Where(b => b.DossierId == dossier && b.VerwijderdOp == null).OrderBy(b => b.Op).ToListAsync(Stop);
        var hoofd = await briefhoofden.Voor(dossier, Stop);
        return new Pakketantwoord(Bestandsnaam.Veilig($"Alles over {naam}") + ".zip", () => Task.FromResult(true), async naar => // Nobody takes an inwoner's own data away meanwhile.
        {
            await using var pakket = await Meeneempakket.Begin(naar, opslag, bladen, new(naam, Nu, hoofd), Stop);
            foreach (var deel in exporten.SelectMany(e => e.Delen)) await pakket.Voeg(deel, await deel.Haal(dossier, Stop));
            foreach (var id in documenten) await pakket.Voeg(await Haal(id), register);
            foreach (var bestand in bestanden) await pakket.Voeg(bestand);
            await pakket.Sluit();
        });
    }

    private Task<DossierId?> Eigen() => Db.Set<Inwonerdossier>().Where(d => d.InwonerId == Gebruiker.Persoon).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop);

    private Task<Document> Haal(DocumentId id) => Db.Set<Document>().AsNoTracking().AsSplitQuery()
        .Include(d => d.Versies).ThenInclude(v => v.Antwoorden).Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).SingleAsync(d => d.Id == id, Stop);
}
