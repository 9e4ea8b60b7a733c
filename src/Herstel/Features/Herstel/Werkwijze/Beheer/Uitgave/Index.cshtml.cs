using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Werkprocessen;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Beheer.Uitgave;

/// <summary>One version of a werkproces as people will see it; publish it or withdraw it.</summary>
[Vereist(HerstelRechten.WerkprocessenBeheren)]
public sealed class IndexModel(Werkprocesboek boek) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Versie { get; set; }

    public Werkproces Werkproces { get; private set; } = null!;

    /// <summary>What was loaded; null for a variant that comes with Spil.</summary>
    public Werkprocesuitgave? Uitgave { get; private set; }

    /// <summary>How many trajecten that run follow it.</summary>
    public int Volgers { get; private set; }

    private string Hier => $"/beheer/werkprocessen/{Code}/{Versie}";

    public async Task<IActionResult> OnGetAsync() => await Haal() ? Page() : NotFound();

    public async Task<IActionResult> OnGetBestandAsync() => !await Haal() ? NotFound()
        : File(Uitgave?.Inhoud ?? Werkprocesvarianten.Bestand(Code)!, "application/json", $"{Code}-{Versie}.json");

    public Task<IActionResult> OnPostPubliceerAsync() => Doe("Werkproces gepubliceerd", "Gepubliceerd. Nieuwe trajecten kunnen dit werkproces volgen.", u => u.Publiceer(Nu));

    public Task<IActionResult> OnPostTrekInAsync() => Doe("Werkproces ingetrokken", "Ingetrokken. Wie het al volgt, gaat ermee door.", u => u.TrekIn(Nu));

    private async Task<IActionResult> Doe<T>(string waarom, string melding, Func<Werkprocesuitgave, Kern.Uitkomst<T>> gedrag) where T : Kern.Gebeurtenis => !await Haal() ? NotFound()
        : await Herhaal(async () =>
        {
            if (await Db.Set<Werkprocesuitgave>().SingleOrDefaultAsync(u => u.Code == Code && u.Nummer == Versie, Stop) is not { } uitgave) return NotFound();
            var uitkomst = gedrag(uitgave);
            return ModelState.Neem(uitkomst) ? await Bewaar(waarom, null, Hier, melding, uitkomst.Waarde) : Page();
        });

    private async Task<bool> Haal()
    {
        if (await boek.Zoek(Code, Versie, Stop) is not { } gevonden) return false;
        Werkproces = gevonden;
        Uitgave = await Db.Set<Werkprocesuitgave>().AsNoTracking().SingleOrDefaultAsync(u => u.Code == Code && u.Nummer == Versie, Stop);
        Volgers = await Db.Set<Traject>().CountAsync(t => t.Status == Trajectstatus.Lopend && t.Werkprocescode == Code && t.Werkprocesversie == Versie, Stop);
        return true;
    }
}
