using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Bekijken;

/// <summary>One melding: where it stands, by when, and what comes next.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    public IReadOnlyList<Meldstap> Stappen { get; private set; } = [];

    public IReadOnlyList<Situatiebericht> Ongelezen => [.. Zaak.Berichten.Where(b => b.GelezenOp is null).OrderBy(b => b.Id)];

    public string Kleur => Termijn.Dringend switch { Dringend.TeLaat => "fout", Dringend.NuNodig => "let", _ => Zaak.StaatStil is null ? "goed" : "neutraal" };

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een melding voor hulp bij het huishouden")) return NotFound();
        Stappen = Meldstappen.Van(Zaak, Pad, Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostGelezenAsync() => Herhaal(async () =>
    {
        if (!await Open("wat de inwoner over de situatie zei", 'U')) return NotFound();
        var gelezen = Zaak.LeesBerichten(Vandaag);
        if (ModelState.Neem(gelezen)) return await BewaarMelding("Bericht van de inwoner gelezen", Pad, "Gelezen. De inwoner ziet dat ook.", gelezen.Waarde);
        Stappen = Meldstappen.Van(Zaak, Pad, Vandaag);
        return Page();
    });
}
