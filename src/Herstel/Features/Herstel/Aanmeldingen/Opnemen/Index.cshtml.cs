using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Opnemen;

/// <summary>Take in an aanmelding. It may be half filled; only a complete one can be accepted.</summary>
[Vereist(HerstelRechten.AanmeldingDoen), MetConcept]
public sealed class IndexModel : Formulierpagina
{
    public async Task OnGetAsync()
    {
        await HaalOrganisaties();
        Invoer.OntvangenOp = Datuminvoer.Van(Vandaag);
        Invoer.Toestemmingswijze = "";
        // A kernpartner registers; the projectleider writes down what somebody else says.
        if (!Beslist) Invoer.AanmelderNaam = Gebruiker.Naam;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await HaalOrganisaties();
        return await Herhaal(async () =>
        {
            if (!Vraag(invoer => Aanmelding.Ontvang(invoer, Vandaag)).Probeer(out var gemaakt)) return Page();
            Db.Add(gemaakt.Nieuw);
            return await Bewaar("Aanmelding opgenomen", null, $"/aanmeldingen/{gemaakt.Nieuw.Id}",
                $"De aanmelding van {gemaakt.Nieuw.Inwoner.Naam} is opgenomen.", gemaakt.Gebeurtenis);
        });
    }
}
