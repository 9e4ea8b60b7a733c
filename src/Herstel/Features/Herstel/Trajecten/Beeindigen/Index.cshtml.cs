using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Trajecten.Beeindigen;

/// <summary>Stops a traject, or completes it from the last step. The page itself is the question; it is asked once.</summary>
[Vereist(HerstelRechten.TrajectLeiden)]
public sealed class IndexModel(Werkprocesstanden standen) : Trajectpagina
{
    [BindProperty]
    public Eindinvoer Invoer { get; set; } = new();

    /// <summary>In the last step it may be completed.</summary>
    public bool MagAfronden => Kader.Traject.Stap == Trajectstap.Herstel;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Kader.Loopt) return LocalRedirect(Kader.Pad);
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? hoe) => !await Laad('U') ? NotFound() : await Herhaal(async () =>
    {
        var datum = Invoer.Op.Lees(nameof(Invoer.Op));
        if (!ModelState.Neem(datum, "Invoer.")) return Page();
        var traject = await HaalTraject();
        if (hoe == "afronden")
        {
            var feiten = (await Feiten.Haal(Db, [traject.Id], Vandaag, Stop))[traject.Id];
            var beeld = (await standen.Haal([traject], _ => feiten, Vandaag, Stop))[traject.Id];
            var afgerond = traject.RondAf(beeld.Werkproces, beeld.Feiten, Invoer.Reden ?? "", datum.Waarde, Vandaag);
            return Neem(afgerond) ? await Bewaar("Traject afgerond", traject.DossierId, Kader.Pad, $"Het traject van {Kader.Voornaam} is afgerond.", afgerond.Waarde) : Page();
        }

        var gestopt = traject.Stop(Invoer.Reden ?? "", datum.Waarde, Vandaag);
        return Neem(gestopt) ? await Bewaar("Traject gestopt", traject.DossierId, Kader.Pad, $"Het traject van {Kader.Voornaam} is gestopt.", gestopt.Waarde) : Page();
    });

    // The domain names its arguments; the fields on the page have the same names with a capital.
    private bool Neem(Uitkomst uitkomst) => ModelState.Neem(Uitkomst.Van(
        [.. uitkomst.Weigeringen.Select(w => w.Veld.Length == 0 ? w : w with { Veld = char.ToUpperInvariant(w.Veld[0]) + w.Veld[1..] })]), "Invoer.");

    private async Task<bool> Laad(char actie) => await Open("het einde van het traject", Gegevenssoort.Plan, actie) && Kader.IsTandem;
}

/// <summary>The end of a traject as it is typed.</summary>
public sealed class Eindinvoer
{
    public Datuminvoer Op { get; set; } = new();

    public string? Reden { get; set; }
}
