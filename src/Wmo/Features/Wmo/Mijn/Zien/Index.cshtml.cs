using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Zien;

/// <summary>How the own question stands, what comes next and before which date; for the kring as far as the inwoner shows it.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Meldingpagina
{
    public async Task<IActionResult> OnGetAsync() => await Open("de vraag om hulp bij het huishouden") ? Page() : NotFound();

    /// <summary>The inwoner applies: after the report, or when the six weeks are over.</summary>
    public Task<IActionResult> OnPostAanvraagAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("de aanvraag", 'U')) return NotFound();
        var aangevraagd = Zaak.VraagAan(Vandaag, Vandaag);
        return ModelState.Neem(aangevraagd) ? await BewaarMelding("Hulp aangevraagd", MijnPad, "Jouw aanvraag is verstuurd.", aangevraagd.Waarde) : Page();
    });
}
