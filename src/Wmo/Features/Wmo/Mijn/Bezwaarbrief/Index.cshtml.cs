using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Bezwaarbrief;

/// <summary>The letter with the decision on the own objection.</summary>
[Vereist(WmoRechten.MijnOndersteuning)]
public sealed class IndexModel : Bezwaarpagina
{
    public async Task<IActionResult> OnGetAsync() => await OpenEigen("de brief met de beslissing op het eigen bezwaar") && await LaadBrief() ? Page() : NotFound();
}
