using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Versie;

/// <summary>Another werkproces (in step 1) or a newer version: first what it means for this traject, then the act.</summary>
[Vereist(HerstelRechten.WerkprocesKiezen)]
public sealed class IndexModel : Werkwijzepagina
{
    /// <summary>"code/version" of what is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "naar")]
    public string? Naar { get; set; }

    /// <summary>What this traject may follow.</summary>
    public IReadOnlyList<Werkproces> Keuzes { get; private set; } = [];

    public Werkproces? Gekozen { get; private set; }

    public Overstap? Overstap { get; private set; }

    public static string Sleutel(Werkproces werkproces) => $"{werkproces.Code}/{werkproces.Versie}";

    public static string Woord(Verschilsoort soort) => soort switch
    {
        Verschilsoort.Erbij => "Komt erbij",
        Verschilsoort.Eraf => "Valt weg",
        Verschilsoort.NuVerplicht => "Wordt verplicht",
        Verschilsoort.NuVrij => "Mag, hoeft niet meer",
        _ => "Gaat anders",
    };

    public async Task<IActionResult> OnGetAsync() => await Haal('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => !await Haal('U') ? NotFound() : await Herhaal(async () =>
    {
        if (Gekozen is not { } werkproces)
        {
            ModelState.AddModelError(nameof(Naar), Werkprocesregels.WerkprocesOnbekend.Zin);
            return Page();
        }

        var traject = await HaalTraject();
        var uitkomst = traject.Volg(werkproces);
        if (!ModelState.Neem(uitkomst)) return Page();
        return await Bewaar("Werkproces gekozen", traject.DossierId, Kader.Werkproces, $"{Kader.Voornaam} volgt nu {werkproces.Titel}, versie {werkproces.Versie}.", uitkomst.Waarde);
    });

    private async Task<bool> Haal(char actie)
    {
        if (!await Laad(actie, "de keuze van het werkproces") || !Kader.Loopt) return false;
        var traject = Kader.Traject;
        Keuzes = [.. (await Boek.TeKiezen(Stop)).Where(w => w.Code == traject.Werkprocescode ? w.Versie > traject.Werkprocesversie : traject.Stap == Trajectstap.Aanmelding)];
        Gekozen = Keuzes.FirstOrDefault(w => Sleutel(w) == Naar);
        if (Gekozen is { } gekozen)
        {
            var liggend = await Standen.Stukken(gekozen.Code, Stop);
            var straks = Beeld.Feiten with { Klaarliggend = liggend[0].Select(s => s.Plek).ToHashSet() };
            Overstap = Overstap.Bekijk(Werkproces, gekozen, traject, Beeld.Feiten, straks);
        }

        return true;
    }
}
