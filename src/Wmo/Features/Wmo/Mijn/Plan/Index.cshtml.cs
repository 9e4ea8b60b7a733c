using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Plan;

/// <summary>The persoonlijk plan, within seven days.</summary>
[Vereist(WmoRechten.MijnOndersteuning), MetConcept]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Planformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenEigen("het eigen plan")) return NotFound();
        if (!Zaak.Loopt || Vandaag > Zaak.PlanUiterlijk) return LocalRedirect(MijnPad);
        (Invoer.Plan, Invoer.Gelezen) = (Zaak.PersoonlijkPlan, Zaak.PersoonlijkPlan);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("het eigen plan", 'U')) return NotFound();
        var ingeleverd = Zaak.LeverPlanIn(Invoer.Plan, Invoer.Gelezen, Vandaag, Namens);
        if (ModelState.Neem(ingeleverd, "Invoer.")) return await BewaarMelding("Persoonlijk plan ingeleverd", MijnPad, "Het plan is ingeleverd.", ingeleverd.Waarde);
        if (Tekst.Schoon(Invoer.Gelezen) == Zaak.PersoonlijkPlan) return Page();
        (Invoer.Plan, Invoer.Gelezen) = (Zaak.PersoonlijkPlan, Zaak.PersoonlijkPlan);
        ToonVerouderd("Invoer.Gelezen");
        return Page();
    });
}

/// <summary>The plan as it is typed.</summary>
public sealed class Planformulier
{
    public string? Plan { get; set; }

    /// <summary>The words that were on the screen.</summary>
    public string? Gelezen { get; set; }
}
