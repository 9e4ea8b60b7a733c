using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Spoed;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Meldingen.Spoed;

/// <summary>Temporary support that cannot wait for the onderzoek (Wmo 2015 art. 2.3.3).</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Spoedformulier Invoer { get; set; } = new();

    public IReadOnlyList<Spoedvoorziening> Spoed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        Invoer.Van = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var datums = Invoer.Van.LeesOptioneel(nameof(Invoer.Van), out var van).En(Invoer.Tot.LeesOptioneel(nameof(Invoer.Tot), out var tot));
        var gegeven = Spoedvoorziening.Geef(Zaak, new(Invoer.Reden, van, tot, Getal.Lees(Invoer.Minuten), Invoer.Wie), Spoed, Gebruiker.Naam);
        if (!ModelState.Neem(datums.En(gegeven), "Invoer.")) return Page();
        Db.Add(gegeven.Waarde.Nieuw);
        return await BewaarMelding("Tijdelijke hulp gegeven", Pad, "De tijdelijke hulp staat erbij. De inwoner ziet het ook.", gegeven.Waarde.Gebeurtenis);
    });

    public Task<IActionResult> OnPostStopAsync(Guid spoed) => Herhaal(async () =>
    {
        if (!await Laad('U') || Spoed.FirstOrDefault(s => s.Id.Waarde == spoed) is not { } gevonden) return NotFound();
        var gestopt = gevonden.Stop(Vandaag);
        return ModelState.Neem(gestopt) ? await BewaarMelding("Tijdelijke hulp gestopt", Pad + "/spoed", "De tijdelijke hulp stopt.", gestopt.Waarde) : Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("tijdelijke hulp bij spoed", actie)) return false;
        Spoed = await Db.Set<Spoedvoorziening>().Where(s => s.MeldingId == Zaak.Id).OrderByDescending(s => s.Van).ToListAsync(Stop);
        return true;
    }
}

/// <summary>Temporary support as it is typed.</summary>
public sealed class Spoedformulier
{
    public string? Reden { get; set; }

    public string? Minuten { get; set; }

    public Datuminvoer Van { get; set; } = new();

    public Datuminvoer Tot { get; set; } = new();

    public string? Wie { get; set; }
}
