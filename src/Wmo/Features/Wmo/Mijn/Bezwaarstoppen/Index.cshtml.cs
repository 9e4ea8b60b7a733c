using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;
using Spil.Wmo.Features.Wmo.Bezwaren.Intrekken;

namespace Spil.Wmo.Features.Wmo.Mijn.Bezwaarstoppen;

/// <summary>The inwoner takes the own objection back, or a representative what a representative made.</summary>
[Vereist(WmoRechten.MijnOndersteuning)]
public sealed class IndexModel : Bezwaarpagina
{
    [BindProperty]
    public Intrekformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => !await OpenEigen("stoppen met het eigen bezwaar") || !MagStoppen ? NotFound() : Zaak.Loopt ? Page() : LocalRedirect(MijnPad);

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("stoppen met het eigen bezwaar", 'U') || !MagStoppen) return NotFound();
        var gestopt = Zaak.TrekIn(Invoer.Reden, Vandaag, Namens);
        return ModelState.Neem(gestopt, "Invoer.") ? await Bewaar("Bezwaar ingetrokken", Zaak.DossierId, MijnPad, "Je bezwaar is gestopt.", gestopt.Waarde) : Page();
    });
}
