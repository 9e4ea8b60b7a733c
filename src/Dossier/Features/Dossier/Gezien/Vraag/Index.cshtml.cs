using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Nood;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Gezien.Vraag;

/// <summary>"Dat begrijp ik niet": the inwoner asks the functionaris about one line of the log, in own words.</summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel(Meekijkers meekijkers, Noodpost post) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public long Nummer { get; set; }

    [BindProperty]
    public string? Vraag { get; set; }

    public string Dag { get; private set; } = "";

    public Kijkzin Regel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('C') is not var (dossier, dag)) return NotFound();
        var uitkomst = Inzagevraag.Stel(dossier, new(Nummer, dag, Regel.Wie, Regel.Als, Regel.Zin), Vraag, Nu);
        if (!ModelState.Neem(uitkomst)) return Page();
        Db.Add(uitkomst.Waarde.Nieuw);
        await post.MeldVraag(Stop);
        return await Bewaar("Vraag over wie keek", dossier, "/mijn/gezien", "Je vraag is verstuurd. Op deze pagina lees je straks het antwoord.", uitkomst.Waarde.Gebeurtenis);
    }

    private async Task<(DossierId Dossier, DateOnly Dag)?> Laad(char actie)
    {
        if (await Db.Set<Inwonerdossier>().Where(d => d.InwonerId == Gebruiker.Persoon).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop) is not { } dossier
            || !await Toegang.Open(dossier, Inzage.Van(Gegevenssoort.Contact, "een vraag over wie keek") with { Actie = actie }, Stop)
            || await meekijkers.Regel(dossier, Gebruiker.Account, Nummer, Stop) is not { } regel)
            return null;
        Regel = Kijkzin.Van([regel]);
        Dag = Kijkdag.Naam(regel.Tijdstip.Datum(), Vandaag);
        return (dossier, regel.Tijdstip.Datum());
    }
}
