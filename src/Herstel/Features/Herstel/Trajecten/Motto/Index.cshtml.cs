using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Trajecten.Motto;

/// <summary>What the inwoner wants to reach, in own words. Written by the inwoner, or by the tandem together.</summary>
[Vereist(HerstelRechten.VoorstelDoen), MetConcept]
public sealed class IndexModel : Trajectpagina
{
    [BindProperty]
    public Mottoinvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        (Invoer.Motto, Invoer.Gelezen) = (Kader.Traject.Motto, Kader.Traject.Motto);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Laad('U') ? NotFound() : await Herhaal(async () =>
    {
        var traject = await HaalTraject();
        if (Tekst.Schoon(Invoer.Gelezen) != traject.Motto)
        {
            ModelState.AddModelError("Invoer.Motto", "Iemand anders heeft deze woorden net veranderd. Lees beide teksten en kies wat blijft staan.");
            (Invoer.Motto, Invoer.Gelezen) = (traject.Motto, traject.Motto);
            ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        var uitkomst = traject.WijzigMotto(Invoer.Motto ?? "");
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        return await Bewaar("Motto veranderd", traject.DossierId, Kader.Pad, "De woorden zijn opgeslagen.", uitkomst.Waarde);
    });

    private async Task<bool> Laad(char actie) => await Open("wat de inwoner wil bereiken", Gegevenssoort.Plan, actie) && Kader.SchrijftMee;
}

/// <summary>The motto as it is typed.</summary>
public sealed class Mottoinvoer
{
    public string? Motto { get; set; }

    /// <summary>The words that were on the screen.</summary>
    public string? Gelezen { get; set; }
}
