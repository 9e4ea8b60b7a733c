using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Wijzigen;

/// <summary>Complete or correct an aanmelding, as long as nothing was decided.</summary>
[Vereist(HerstelRechten.AanmeldingDoen), MetConcept]
public sealed class IndexModel : Formulierpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal("een aanmelding om te veranderen")) return NotFound();
        if (Aanmelding.Status != Aanmeldstatus.Nieuw) return LocalRedirect(Pad);
        await HaalOrganisaties();
        Invoer = Aanmeldformulier.Van(Aanmelding);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Haal("een aanmelding om te veranderen", 'U')) return NotFound();
        await HaalOrganisaties();
        var uitkomst = Vraag(invoer => Aanmelding.Wijzig(invoer, Vandaag, Invoer.GelezenVersie ?? 0));
        if (uitkomst.IsGelukt) return await Bewaar("Aanmelding veranderd", null, Pad, $"De aanmelding van {Wie} is veranderd.", uitkomst.Waarde);
        if (Aanmelding.Status == Aanmeldstatus.Nieuw && Invoer.GelezenVersie != Aanmelding.Versie)
        {
            Invoer = Aanmeldformulier.Van(Aanmelding);
            ToonVerouderd("Invoer.GelezenVersie");
        }

        return Page();
    });
}
