using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Spoed;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Bekijken;

/// <summary>One melding: where it stands, by when, and what comes next.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    public IReadOnlyList<Meldstap> Stappen { get; private set; } = [];

    /// <summary>The papers about household support.</summary>
    public IReadOnlyList<Bijlage> Bijlagen { get; private set; } = [];

    public IReadOnlyList<Spoedvoorziening> Spoed { get; private set; } = [];

    public IReadOnlyList<Situatiebericht> Ongelezen => [.. Zaak.Berichten.Where(b => b.GelezenOp is null).OrderBy(b => b.Id)];

    public string Kleur => Termijn.Dringend switch { Dringend.TeLaat => "fout", Dringend.NuNodig => "let", _ => Zaak.StaatStil is null ? "goed" : "neutraal" };

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een melding voor hulp bij het huishouden")) return NotFound();
        await Vul();
        return Page();
    }

    public Task<IActionResult> OnPostGelezenAsync() => Herhaal(async () =>
    {
        if (!await Open("wat de inwoner over de situatie zei", 'U')) return NotFound();
        var gelezen = Zaak.LeesBerichten(Vandaag);
        if (ModelState.Neem(gelezen)) return await BewaarMelding("Bericht van de inwoner gelezen", Pad, "Gelezen. De inwoner ziet dat ook.", gelezen.Waarde);
        await Vul();
        return Page();
    });

    private async Task Vul()
    {
        Stappen = Meldstappen.Van(Zaak, Pad, Vandaag);
        Bijlagen = await Papieren();
        Spoed = await Db.Set<Spoedvoorziening>().AsNoTracking().Where(s => s.MeldingId == Zaak.Id).OrderBy(s => s.Van).ToListAsync(Stop);
    }
}
