using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Features.Wmo.Besluiten.Meelezen;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Meelezen;

/// <summary>Asks a named colleague to read along; that colleague reads the letter and answers. The way into the dossier comes and goes with the question.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel(Meeleesloket loket) : Herindicatiebriefpagina, IMeeleespagina
{
    [BindProperty]
    public Meeleesformulier Invoer { get; set; } = new();

    public IReadOnlyList<Meeleesverzoek> Verzoeken { get; private set; } = [];

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    public int Dagen => loket.Dagen;

    public Meeleesverzoek? Lopend => Verzoeken.FirstOrDefault(v => v.IsOpen(Vandaag));

    public bool IkLees => Lopend?.LezerId == Gebruiker.Ik;

    public string Briefpad => Pad + "/besluit/brief";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        (Invoer.Goed, Invoer.GelezenVersie) = ("", Besluit!.Versie);
        return Page();
    }

    public Task<IActionResult> OnPostVraagAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var gevraagd = await loket.Vraag(Besluit!, Gebruiker, Collegas.FirstOrDefault(c => c.Waarde == Invoer.Lezer), Invoer.Vraag, Verzoeken, Vandaag, Stop);
        return ModelState.Neem(gevraagd, "Invoer.") ? await BewaarZaak("Collega gevraagd om mee te lezen", Briefpad, $"{gevraagd.Waarde.Verzoek.Lezer} ziet jouw vraag op Mijn werk.", gevraagd.Waarde.Gebeurd) : Page();
    });

    public Task<IActionResult> OnPostAntwoordAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || Lopend is not { } open || !IkLees) return NotFound();
        var antwoord = open.Antwoord(Besluit!, Gebruiker.Ik, Optie.LeesJaNee(Invoer.Goed), Invoer.Opmerking, Invoer.GelezenVersie, Vandaag);
        if (ModelState.Neem(antwoord, "Invoer."))
            return await BewaarZaak("Besluit meegelezen", "/werk", $"{open.Vrager} ziet jouw antwoord. Je kunt nu niet meer in dit dossier.", [.. antwoord.Waarde, .. await loket.Sluit(open, Vandaag, Stop)]);
        ModelState.Remove("Invoer.GelezenVersie");
        Invoer.GelezenVersie = Besluit!.Versie;
        return Page();
    });

    public Task<IActionResult> OnPostTrekInAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || Lopend is not { } open || IkLees) return NotFound();
        var ingetrokken = open.TrekIn(Vandaag);
        return ModelState.Neem(ingetrokken) ? await BewaarZaak("Vraag om mee te lezen ingetrokken", Pad + "/besluit/meelezen", "Ingetrokken. Je kunt nu een ander vragen.", [ingetrokken.Waarde, .. await loket.Sluit(open, Vandaag, Stop)]) : Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("het meelezen met een besluit", actie) || Besluit is not { Soort: not null, VerstuurdOp: null }) return false;
        Verzoeken = await loket.Haal(Besluit.Id, Stop);
        Collegas = await loket.Collegas(Gebruiker, Nu, Stop);
        return await LaadBrief();
    }
}
