using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Intrekken;

/// <summary>Who objected took it back.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    [BindProperty]
    public Intrekformulier Invoer { get; set; } = new();

    public Task<IActionResult> OnGetAsync() => Toon("het intrekken van een bezwaar", () => { });

    public Task<IActionResult> OnPostAsync() => Doe("het intrekken van een bezwaar", "Bezwaar ingetrokken", "Opgeschreven. Het besluit blijft gelden.", () => (Uitkomst.Gelukt(), Zaak.TrekIn(Invoer.Reden, Vandaag)));
}

/// <summary>Why, when it was said.</summary>
public sealed class Intrekformulier
{
    public string? Reden { get; set; }
}
