using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Meldingen.Afspraak;

/// <summary>The appointment for the talk, and who comes along.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Afspraakformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de afspraak voor het gesprek")) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        Invoer = Afspraakformulier.Van(Zaak);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Open("de afspraak voor het gesprek", 'U')) return NotFound();
        if ((Invoer.Gelezen ?? "").Trim() != Afspraakformulier.Stond(Zaak))
        {
            ModelState.Neem(Meldregels.Verouderd.Weiger());
            Invoer = Afspraakformulier.Van(Zaak);
            ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        var gelezen = Invoer.Lees(out var invoer);
        var gemaakt = Zaak.MaakAfspraak(invoer);
        if (!ModelState.Neem(gelezen.En(gemaakt), "Invoer.")) return Page();
        return await BewaarMelding("Afspraak gemaakt", Pad, $"De afspraak staat: {Zaak.AfspraakOp!.Value.InZinMetDag(Vandaag)}.", gemaakt.Waarde);
    });
}
