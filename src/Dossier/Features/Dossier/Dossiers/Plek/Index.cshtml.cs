using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Plek;

/// <summary>Where somebody stands in the kring and what this person means; the members of the tandem too.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetConcept]
public sealed class IndexModel : Dossierpagina
{
    /// <summary>The involvement in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Wie { get; set; }

    [BindProperty]
    public Plekformulier Invoer { get; set; } = new();

    public Betrokkene Betrokkene { get; private set; } = null!;

    public Naam Naam { get; private set; } = null!;

    public IReadOnlyList<Optie> Plekken => Plekkeuzes.Voor(Kader.IsInwoner);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Invoer = Plekformulier.Van(Betrokkene);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            if (dossier.Betrokkenen.FirstOrDefault(b => b.Id == Wie) is { } nu && Invoer.Gelezen != Plekformulier.Stond(nu))
            {
                ModelState.AddModelError("Invoer.Betekenis", "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies opnieuw.");
                Invoer = Plekformulier.Van(nu);
                ToonVerouderd("Invoer.Gelezen");
                return Page();
            }

            var uitkomst = dossier.KiesPlek(Wie, Invoer.Als());
            if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
            return await Bewaar("Plek in de kring gekozen", DossierId, Kader.Kring,
                $"{Naam.Aanspreek} staat nu {(uitkomst.Waarde.Plek is { } plek ? plek.Naam() : "buiten de kringen")}.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("wie er meedoet", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        if (Kader.Dossier.Betrokkenen.FirstOrDefault(b => b.Id == Wie && b.Rol is not (Betrokkenheid.Inwoner or Betrokkenheid.Consulent) && !(b.Tot < Vandaag)) is not { } betrokkene) return NotFound();
        Betrokkene = betrokkene;
        Naam = await Db.Set<Persoon>().Where(p => p.Id == betrokkene.PersoonId).Select(p => p.Naam).AsNoTracking().SingleAsync(Stop);
        return null;
    }
}
