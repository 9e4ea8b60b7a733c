using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Afwijzen;

/// <summary>Decline, with a reason that who registered reads. Asks once.</summary>
[Vereist(HerstelRechten.AanmeldingBeslissen), MetConcept]
public sealed class IndexModel : Aanmeldingpagina
{
    [BindProperty]
    public Afwijzing Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal("een aanmelding om af te wijzen")) return NotFound();
        if (Aanmelding.Status != Aanmeldstatus.Nieuw) return LocalRedirect(Pad);
        Invoer.BeslotenOp = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Haal("een aanmelding om af te wijzen", 'U')) return NotFound();
        var dag = Invoer.BeslotenOp.Lees(nameof(Invoer.BeslotenOp));
        // With an unreadable day the domain is asked on a day that is fine, to hear what else is wrong; it is then not kept.
        var uitkomst = Aanmelding.WijsAf(Invoer.Besluitreden ?? "", dag.Probeer(out var op) ? op : Vandaag, Vandaag, Door);
        if (!ModelState.Neem(dag, "Invoer.") | !ModelState.Neem(uitkomst, "Invoer.")) return Page();
        return await Bewaar("Aanmelding afgewezen", null, Pad, $"De aanmelding van {Wie} is afgewezen.", uitkomst.Waarde);
    });
}

/// <summary>Why, and on which day.</summary>
public sealed class Afwijzing
{
    public string? Besluitreden { get; set; }

    public Datuminvoer BeslotenOp { get; set; } = new();
}
