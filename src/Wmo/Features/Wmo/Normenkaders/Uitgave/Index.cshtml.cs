using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Normenkaders;

namespace Spil.Wmo.Features.Wmo.Normenkaders.Uitgave;

/// <summary>One version of a normenkader: its lines, what comes out of it, what the research took for granted; and its adoption.</summary>
[Vereist(WmoRechten.NormenkadersBeheren)]
public sealed class IndexModel(Normenkaderboek boek) : Normenkaderpagina(boek)
{
    [BindProperty]
    public Vaststelformulier Invoer { get; set; } = new();

    public DateOnly Dag => Vandaag;

    public IReadOnlyList<Normvoorbeeld> Voorbeelden => Normvoorbeelden.Van(Kader);

    public IReadOnlyList<Optie> Uitgangspunten => Optie.Van(Kader.Uitgangspunten, u => u.Code, u => u.Tekst, u => "Bron: " + u.Bron);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal()) return NotFound();
        (Invoer.Datum, Invoer.Vanaf) = (new(), Datuminvoer.Van(Vandaag));
        return Page();
    }

    public async Task<IActionResult> OnGetBestandAsync()
    {
        if (!await Haal()) return NotFound();
        var geladen = await Db.Set<Normenkaderuitgave>().Where(u => u.Code == Code && u.Nummer == Versie).Select(u => u.Inhoud).SingleOrDefaultAsync(Stop);
        return File(geladen ?? Ingebouwdenormenkaders.Bestand(Code)!, "application/json", $"{Code}-{Versie}.json");
    }

    public async Task<IActionResult> OnPostAsync() => !await Haal() ? NotFound() : await Herhaal(async () =>
    {
        var (datum, vanaf) = (Invoer.Datum.Lees(nameof(Invoer.Datum)), Invoer.Vanaf.Lees(nameof(Invoer.Vanaf)));
        if (!ModelState.Neem(datum, "Invoer.") | !ModelState.Neem(vanaf, "Invoer.")) return Page();

        var uitgave = await Db.Set<Normenkaderuitgave>().SingleOrDefaultAsync(u => u.Code == Code && u.Nummer == Versie, Stop);
        var nieuw = uitgave is null;
        uitgave ??= Normenkaderuitgave.Ingebouwd(Kader, Ingebouwdenormenkaders.Bestand(Code)!, Gebruiker.Naam, Nu);
        var uitkomst = uitgave.StelVast(Kader, new(Invoer.Bevestigd, Invoer.Besluit, datum.Waarde, vanaf.Waarde), Gebruiker.Naam, Nu);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        if (nieuw) Db.Add(uitgave);
        return await Bewaar("Normenkader vastgesteld", null, Hier, $"Vastgesteld. Besluiten kunnen erop rusten vanaf {vanaf.Waarde.InWoorden()}.", uitkomst.Waarde);
    });
}

/// <summary>An adoption as it is filled in.</summary>
public sealed class Vaststelformulier
{
    public List<string> Bevestigd { get; set; } = [];

    public string? Besluit { get; set; }

    public Datuminvoer Datum { get; set; } = new();

    public Datuminvoer Vanaf { get; set; } = new();
}
