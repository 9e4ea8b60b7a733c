using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Dossier.Organisaties;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Meenemen;

/// <summary>
/// All documents and files of a dossier that somebody may see, as one ZIP to keep: pages that any browser opens and prints, and the same
/// as data. It is written while it is sent, one document at a time. In the log it is an export.
/// </summary>
[Vereist(DossierRechten.DocumentZien)]
public sealed class IndexModel(IBestandsopslag opslag, Briefhoofden briefhoofden, Bladschrijver bladen, Formulierregister register) : Dossierpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("alle documenten, om mee te nemen", 'E')) return NotFound();
        var alle = await Db.Set<Document>().AsNoTracking().Where(d => d.DossierId == DossierId).OrderBy(d => d.BegonnenOp).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Gegevens }).ToListAsync(Stop);
        var ids = alle.Where(d => d.Gegevens.Nodig().All(Kader.Ziet)).Select(d => d.Id).ToList();
        var bestanden = (await Bijlagelijst.Haal(Db, DossierId, Kader.Soorten, null, Stop)).Where(b => b.VerwijderdOp is null).ToList();
        var hoofd = await briefhoofden.Voor(DossierId, Stop);
        return new Pakketantwoord(Bestandsnaam.Veilig($"Documenten van {Kader.Inwoner.Volledig}") + ".zip", MagNog, async naar =>
        {
            await using var pakket = await Meeneempakket.Begin(naar, opslag, bladen, new(Kader.Inwoner.Volledig, Nu, hoofd), Stop);
            foreach (var id in ids)
            {
                if (await Gestopt()) return;
                await pakket.Voeg(await Haal(id), register);
            }

            foreach (var bestand in bestanden)
            {
                if (await Gestopt()) return;
                await pakket.Voeg(bestand);
            }

            await pakket.Sluit();
        });
    }

    // Writing takes a while, and the inwoner can stop in the meantime.
    private async Task<bool> MagNog() => Kader.Soorten.All((await Toegang.Soorten(Kader.Soorten, DossierId, Stop))[DossierId].Contains);

    // Half of it has left already: break the connection off, so that nobody takes it for the whole.
    private async Task<bool> Gestopt()
    {
        if (await MagNog()) return false;
        HttpContext.Abort();
        return true;
    }

    private Task<Document> Haal(DocumentId id) => Db.Set<Document>().AsNoTracking().AsSplitQuery()
        .Include(d => d.Versies).ThenInclude(v => v.Antwoorden).Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).SingleAsync(d => d.Id == id, Stop);
}

/// <summary>An answer that is written while it is sent. Right before it leaves it is asked once more whether it may.</summary>
internal sealed class Pakketantwoord(string naam, Func<Task<bool>> magNog, Func<Stream, Task> schrijf) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var antwoord = context.HttpContext.Response;
        if (!await magNog())
        {
            antwoord.StatusCode = 404;
            return;
        }

        var schijf = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment");
        schijf.SetHttpFileName(naam);
        antwoord.ContentType = "application/zip";
        // The ZIP writer of .NET still writes the head of an entry at once; those are some hundred bytes.
        context.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        antwoord.Headers.ContentDisposition = schijf.ToString();
        await schrijf(antwoord.Body);
    }
}
