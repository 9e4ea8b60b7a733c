using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;
using Spil.Wmo.Features.Wmo.Bezwaren.Intrekken;

namespace Spil.Wmo.Features.Wmo.Mijn.Bezwaarstoppen;

/// <summary>The inwoner takes the own objection back.</summary>
[Vereist(WmoRechten.ZelfMelden)]
public sealed class IndexModel : Bezwaarpagina
{
    [BindProperty]
    public Intrekformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => !await OpenEigen("stoppen met het eigen bezwaar") ? NotFound() : Zaak.Loopt ? Page() : LocalRedirect(MijnPad);

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("stoppen met het eigen bezwaar", 'U')) return NotFound();
        var gestopt = Zaak.TrekIn(Invoer.Reden, Vandaag);
        return ModelState.Neem(gestopt, "Invoer.") ? await Bewaar("Bezwaar ingetrokken", Zaak.DossierId, MijnPad, "Je bezwaar is gestopt.", gestopt.Waarde) : Page();
    });
}
