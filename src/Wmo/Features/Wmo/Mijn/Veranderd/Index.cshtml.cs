using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Veranderd;

/// <summary>The inwoner says that something changed, up or down; also after the decision.</summary>
[Vereist(WmoRechten.MijnOndersteuning), MetConcept]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Berichtformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await OpenEigen("een verandering vertellen") ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("een verandering vertellen", 'U')) return NotFound();
        var verteld = Zaak.MeldVerandering(Invoer.Tekst, Namens.Length > 0 ? Namens : Gebruiker.Naam, Vandaag);
        if (!ModelState.Neem(verteld, "Invoer.")) return Page();
        return await BewaarMelding("Verandering verteld", MijnPad, "Verstuurd. De consulent leest het.", verteld.Waarde);
    });
}

/// <summary>What changed.</summary>
public sealed class Berichtformulier
{
    public string? Tekst { get; set; }
}
