using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Opnieuwbesluit;

/// <summary>The decision after a herindicatie with its receipt, for the inwoner and for who may see it; a draft is nobody's business yet.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Herindicatiebriefpagina
{
    public async Task<IActionResult> OnGetAsync() => await Open("het besluit na een herindicatie") && Besluit?.VerstuurdOp is not null && await LaadBrief() ? Page() : NotFound();
}
