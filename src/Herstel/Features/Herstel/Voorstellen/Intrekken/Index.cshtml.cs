using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Intrekken;

/// <summary>Withdraw a voorstel with a reason; not possible once everybody agreed.</summary>
[Vereist(HerstelRechten.VoorstelDoen)]
public sealed class IndexModel : Voorstelpagina
{
    [BindProperty]
    public Intrekinvoer Invoer { get; set; } = new();

    /// <summary>Everybody agreed to a text of it once: the page says so and offers no form.</summary>
    public bool WasAangenomen { get; private set; }

    protected override void Toon(Voorstel voorstel)
    {
        base.Toon(voorstel);
        WasAangenomen = voorstel.LaatstAangenomen is not null;
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een voorstel")) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        if (await HaalVoorstel(Vid) is not { Status: not Voorstelstatus.Ingetrokken } voorstel) return NotFound();
        Toon(voorstel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("een voorstel", 'U')) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        return await Doe(v => v.TrekIn(Invoer.Reden ?? "", Kader.Door), "Voorstel ingetrokken", Kader.Voorstellen,
            (v, _) => $"Ingetrokken. Niemand hoeft meer antwoord te geven op {v.Soort.MetDit()}.");
    }
}

/// <summary>Why it is withdrawn.</summary>
public sealed class Intrekinvoer
{
    public string? Reden { get; set; }
}
