using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Bestand;

/// <summary>The letter with the decision on the objection as it was sent, as a Word file.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    public async Task<IActionResult> OnGetAsync() => await Open("de brief met de beslissing op een bezwaar als Word-bestand") ? await Bestand() : NotFound();
}
