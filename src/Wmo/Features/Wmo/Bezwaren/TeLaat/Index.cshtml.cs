using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
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
        var pagina = await Toon("of een bezwaar op tijd was", () => Invoer = TeLaatformulier.Van(Zaak));
        return pagina is not NotFoundResult && Zaak.Tijdigheid != Tijdigheid.TeLaat ? LocalRedirect(Pad) : pagina;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (gelezen, stond) = (Invoer.Gelezen, "");
        var antwoord = await Doe("of een bezwaar op tijd was", "Te laat bezwaar beoordeeld", "Opgeschreven.", () =>
        {
            stond = TeLaatformulier.Van(Zaak).Gelezen;
            return gelezen == stond ? (Uitkomst.Gelukt(), Zaak.BeoordeelTeLaat(Optie.LeesJaNee(Invoer.Verschoonbaar), Invoer.Reden)) : (Uitkomst.Gelukt(), Bezwaarregels.Verouderd.Weiger());
        });
        if (antwoord is not Microsoft.AspNetCore.Mvc.RazorPages.PageResult || gelezen == stond) return antwoord;
        Invoer = TeLaatformulier.Van(Zaak);
        ToonVerouderd("Invoer.Gelezen");
        return antwoord;
    }
}

/// <summary>Whether, and why.</summary>
public sealed class TeLaatformulier
{
    public string? Verschoonbaar { get; set; }

    public string? Reden { get; set; }

    /// <summary>What stood there when the form was opened.</summary>
    public string? Gelezen { get; set; }

    public static TeLaatformulier Van(Bezwaar b) => new()
    {
        Verschoonbaar = b.Verschoonbaar switch { true => "ja", false => "nee", _ => "" }, Reden = b.Verschoonreden, Gelezen = $"{b.Verschoonbaar} {b.Verschoonreden.Length} {b.Verschoonreden}".Trim(),
    };
}
