using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Onderzoeken;

namespace Spil.Wmo.Features.Wmo.Mijn.Verslag;

/// <summary>The report for the inwoner, with remarks and a name as signature.</summary>
[Vereist(WmoRechten.MijnOndersteuning), MetConcept]
public sealed class IndexModel : Onderzoekpagina
{
    [BindProperty]
    public Reactieformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer.Akkoord = "";
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var gereageerd = Onderzoek.Reageer(Optie.LeesJaNee(Invoer.Akkoord), Invoer.Opmerking, Invoer.Handtekening, Vandaag, Namens);
        return ModelState.Neem(gereageerd, "Invoer.") ? await BewaarMelding("Gereageerd op het verslag", MijnPad, "Jouw reactie staat bij het verslag.", gereageerd.Waarde) : Page();
    });

    private async Task<bool> Laad(char actie) => await OpenOnderzoek("het verslag van het onderzoek", actie) && MagHandelen && Onderzoek.GegevenOp is not null;
}

/// <summary>What the inwoner says of the report.</summary>
public sealed class Reactieformulier
{
    public string? Akkoord { get; set; }

    public string? Opmerking { get; set; }

    public string? Handtekening { get; set; }
}
