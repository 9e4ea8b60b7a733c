using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Meldingen.Stoppen;

/// <summary>It ends without an aanvraag, with why.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Stopformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => !await Open("het stoppen van een melding") ? NotFound() : Zaak.Loopt ? Page() : LocalRedirect(Pad);

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Open("het stoppen van een melding", 'U')) return NotFound();
        var gestopt = Zaak.Stop(Invoer.Reden, Vandaag);
        return ModelState.Neem(gestopt, "Invoer.") ? await BewaarMelding("Melding gestopt", Pad, "De melding is gestopt.", gestopt.Waarde) : Page();
    });
}

/// <summary>Why it ends.</summary>
public sealed class Stopformulier
{
    public string? Reden { get; set; }
}
