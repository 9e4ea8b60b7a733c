using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Zien;

/// <summary>How the own question stands, what comes next and before which date; for the kring as far as the inwoner shows it.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Meldingpagina
{
    public async Task<IActionResult> OnGetAsync() => await Open("de vraag om hulp bij het huishouden") ? Page() : NotFound();
}
