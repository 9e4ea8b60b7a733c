using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Rechten;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Bekijken;

/// <summary>One objection: its course, its terms, and what comes next.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    public IReadOnlyList<Bezwaarmoment> Tijdlijn => Bezwaartijdlijn.Van(Zaak, Vandaag);

    public Bezwaarstap? Volgende => Bezwaarstap.Van(Zaak, Vandaag);

    /// <summary>Where the letter of the decision is.</summary>
    public string Besluitpad { get; private set; } = "";

    /// <summary>On what it rests that another objected; null when the inwoner did.</summary>
    public Machtigingzin? Machtiging { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een bezwaar")) return NotFound();
        Besluitpad = Bezwaarwoorden.Brief(await HaalBesluit());
        if (Zaak.Maker == Bezwaarmaker.Vertegenwoordiger) Machtiging = Machtigingzin.Van(Zaak, await Vertegenwoordigers(Zaak.DossierId).ToListAsync(Stop));
        return Page();
    }
}
