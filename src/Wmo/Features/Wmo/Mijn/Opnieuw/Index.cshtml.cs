using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Opnieuw;

/// <summary>The inwoner sees that somebody looks again, what comes of it, and the old and the new time with their days.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Herindicatiepagina
{
    public async Task<IActionResult> OnGetAsync() => await Open("de herindicatie") && Zaak.AangekondigdOp is not null ? Page() : NotFound(); // The letter comes first.
}
