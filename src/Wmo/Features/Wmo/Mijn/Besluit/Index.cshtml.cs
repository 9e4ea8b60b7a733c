using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Besluiten;

namespace Spil.Wmo.Features.Wmo.Mijn.Besluit;

/// <summary>The decision with its receipt, for the inwoner and for who may see it; a draft is nobody's business yet.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Besluitpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenBesluit("het besluit over hulp bij het huishouden") || Besluit?.VerstuurdOp is null) return NotFound();
        await LaadBrief();
        return Page();
    }
}
