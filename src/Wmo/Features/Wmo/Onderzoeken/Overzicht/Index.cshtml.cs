using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Wmo.Features.Wmo.Onderzoeken.Overzicht;

/// <summary>The onderzoek on one page: what was found, what could help, the dwelling.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Onderzoekpagina
{
    public async Task<IActionResult> OnGetAsync() => await OpenOnderzoek("het onderzoek") ? Page() : NotFound();

    public Task<IActionResult> OnPostWegAsync(Guid mogelijkheid) => Herhaal(async () =>
    {
        if (!await OpenOnderzoek("het onderzoek", 'U')) return NotFound();
        var weg = Onderzoek.HaalWeg(mogelijkheid);
        return ModelState.Neem(weg) ? await BewaarMelding("Mogelijkheid weggehaald", Pad + "/onderzoek", "Weggehaald.", weg.Waarde) : Page();
    });
}
