using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Live;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Overzicht;

/// <summary>The goals with their agreements and actions, and how each stands. What waits for who looks comes first.</summary>
[Vereist(HerstelRechten.PlanZien)]
public sealed class IndexModel : Planpagina
{
    /// <summary>Key of the filter.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public Voorstellenlijst Lijst { get; private set; } = null!;

    public bool MagSchrijven => Kader is { SchrijftMee: true, Loopt: true } && Mag(HerstelRechten.VoorstelDoen);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de voorstellen")) return NotFound();
        await VolgLive(Kader.Traject.DossierId, Herstellive.Voorstel);
        Lijst = Voorstellenlijst.Maak((await AlleVoorstellen()).FindAll(MagZien), Kader, Vandaag, Toon);
        return Page();
    }
}
