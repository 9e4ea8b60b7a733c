using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Signaalzien;

/// <summary>What came of what the inwoner said, with the question when there is one.</summary>
[Vereist(WmoRechten.ZelfMelden)]
public sealed class IndexModel : Signaalpagina
{
    [BindProperty]
    public Signaalantwoord Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await OpenEigen('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen('U')) return NotFound();
        var beantwoord = Zaak.BeantwoordVraag(Invoer.Antwoord, Vandaag);
        return ModelState.Neem(beantwoord, "Invoer.") ? await Bewaar("Over een signaal geantwoord", Zaak.DossierId, $"/mijn/signalen/{Id}", "Verstuurd.", beantwoord.Waarde) : Page();
    });

    // What somebody else said about an inwoner is for the municipality.
    private async Task<bool> OpenEigen(char actie) => await Open("het eigen signaal", actie) && Zaak.GeverId == Gebruiker.Persoon;
}
