using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Aanbieder.Bekijken;

/// <summary>What this provider signalled and what the municipality answered: nothing of what the inwoner told.</summary>
[Vereist(WmoRechten.Signaleren)]
public sealed class IndexModel : Signaalpagina
{
    [BindProperty]
    public Signaalantwoord Invoer { get; set; } = new();

    protected override Gegevenssoort Soort => Gegevenssoort.Toewijzing;

    public async Task<IActionResult> OnGetAsync() => await OpenEigen('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen('U')) return NotFound();
        var beantwoord = Zaak.BeantwoordVraag(Invoer.Antwoord, Vandaag);
        return ModelState.Neem(beantwoord, "Invoer.") ? await Bewaar("Over een signaal geantwoord", Zaak.DossierId, $"/aanbieder/signalen/{Id}", "Verstuurd. De consulent kijkt verder.", beantwoord.Waarde) : Page();
    });

    private async Task<bool> OpenEigen(char actie) => await Open("een signaal dat wij gaven", actie) && Zaak.AanbiederId is not null && Zaak.AanbiederId == Gebruiker.Organisatie;
}
