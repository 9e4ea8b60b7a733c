using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.TeLaat;

/// <summary>Judges whether being late can be excused. It can be judged again until it is decided: the inwoner may still explain.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    [BindProperty]
    public TeLaatformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var pagina = await Toon("of een bezwaar op tijd was", () => (Invoer.Verschoonbaar, Invoer.Reden) = (Zaak.Verschoonbaar switch { true => "ja", false => "nee", _ => "" }, Zaak.Verschoonreden));
        return pagina is not NotFoundResult && Zaak.Tijdigheid != Tijdigheid.TeLaat ? LocalRedirect(Pad) : pagina;
    }

    public Task<IActionResult> OnPostAsync() => Doe("of een bezwaar op tijd was", "Te laat bezwaar beoordeeld", "Opgeschreven.",
        () => (Uitkomst.Gelukt(), Zaak.BeoordeelTeLaat(Ja(Invoer.Verschoonbaar), Invoer.Reden)));
}

/// <summary>Whether, and why.</summary>
public sealed class TeLaatformulier
{
    public string? Verschoonbaar { get; set; }

    public string? Reden { get; set; }
}
