using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Features.Wmo.Besluiten.Opstellen;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Opstellen;

/// <summary>Draws the decision of a herindicatie up. The first day is not typed: it follows from the transition.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel(Hulpaanbieders hulpaanbieders) : Herindicatiepagina
{
    // The municipality looks again every two years (Mededelingen Huizen 2021).
    private const int Jaren = 2;

    [BindProperty]
    public Besluitformulier Invoer { get; set; } = new();

    /// <summary>Who can give the help.</summary>
    public IReadOnlyList<Optie> Aanbieders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad + "/besluit/brief");
        Invoer = Getoond();
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || !Zaak.Loopt) return NotFound();
        var verouderd = Besluit!.Versie != Invoer.GelezenVersie;
        var datum = Invoer.Einde.LeesOptioneel(nameof(Invoer.Einde), out var einde);
        Invoer.Soort = nameof(Besluitsoort.Toekenning);
        var opgesteld = Besluit.StelOp(Invoer.Lees(Overgang!.IngangNieuw, einde, Aanbieders), Gebruiker.Ik, Gebruiker.Naam, Invoer.GelezenVersie);
        if (ModelState.Neem(datum.En(opgesteld), "Invoer."))
            return await BewaarZaak("Besluit opgesteld", Pad + "/besluit/brief", "Bewaard. Zo ziet de brief eruit.", opgesteld.Waarde);
        if (verouderd)
        {
            Invoer = Getoond();
            ToonVerouderd("Invoer.GelezenVersie");
        }

        Db.ChangeTracker.Clear();
        return Page();
    });

    // A draft as it was left; a new one with who helps now, and until the next look.
    private Besluitformulier Getoond()
    {
        var formulier = Besluitformulier.Van(Besluit);
        if (Besluit!.Soort is not null) return formulier;
        var nu = Indicatie.Delen[^1];
        (formulier.Vorm, formulier.Aanbieder) = (nu.Vorm.ToString(), nu.AanbiederId?.ToString() ?? "");
        formulier.Einde = Datuminvoer.Van(Overgang!.IngangNieuw.AddYears(Jaren).AddDays(-1));
        return formulier;
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("het opstellen van het besluit na een herindicatie", actie) || Besluit?.Bon is null) return false;
        Aanbieders = await hulpaanbieders.Opties(Stop);
        return true;
    }
}
