using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Mee;

/// <summary>The inwoner chooses who comes along.</summary>
[Vereist(WmoRechten.MijnOndersteuning)]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Afspraakformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenEigen("wie er meekomt naar het gesprek")) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(MijnPad);
        Invoer = Afspraakformulier.Van(Zaak);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("wie er meekomt naar het gesprek", 'U')) return NotFound();
        if ((Invoer.Gelezen ?? "").Trim() != Afspraakformulier.Stond(Zaak))
        {
            ModelState.Neem(Meldregels.Verouderd.Weiger());
            Invoer = Afspraakformulier.Van(Zaak);
            ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        var gekozen = Zaak.KiesBegeleiding(Invoer.Keuze, Invoer.Begeleider, Namens);
        return ModelState.Neem(gekozen, "Invoer.") ? await BewaarMelding("Gekozen wie er meekomt", MijnPad, "De keuze staat erbij.", gekozen.Waarde) : Page();
    });
}
