using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;
using Spil.Herstel.Werkprocessen;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Beheer.Plek;

/// <summary>One place: what lies there, what lay there before, and a form to put something new.</summary>
[Vereist(HerstelRechten.WerkprocessenBeheren), MetBestanden]
public sealed class IndexModel(Werkprocesboek boek, Bestandskeuring keuring) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Stap { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Plek { get; set; } = "";

    [BindProperty]
    public Stukformulier Invoer { get; set; } = new();

    public Werkproces Werkproces { get; private set; } = null!;

    public Plekbeeld Beeld { get; private set; } = null!;

    /// <summary>All that lay there, the newest first.</summary>
    public IReadOnlyList<Processtuk> Stukken { get; private set; } = [];

    public Processtuk? Huidig => Stukken.FirstOrDefault(s => s.Ligt);

    private string Hier => $"/beheer/instructies/{Code}/{Stap}/{Plek}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal()) return NotFound();
        (Invoer.Naam, Invoer.Van) = (Huidig?.Naam ?? Beeld.Naam, Datuminvoer.Van(Vandaag));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Haal() ? NotFound() : await Herhaal(async () =>
    {
        var datum = Invoer.Van.Lees(nameof(Invoer.Van));
        if (!ModelState.Neem(datum, "Invoer.")) return Page();
        Bestandsgegevens? bestand = null;
        if (Invoer.Bestand is { } gekozen)
        {
            var gekeurd = await keuring.Keur(gekozen, nameof(Invoer.Bestand), Stop);
            if (!ModelState.Neem(gekeurd, "Invoer.")) return Page();
            bestand = new(gekeurd.Waarde.Naam, gekeurd.Waarde.Soort, gekeurd.Waarde.Grootte, gekeurd.Waarde.Merk);
            await keuring.Bewaar(gekozen, gekeurd.Waarde, Stop);
        }

        var huidig = await Db.Set<Processtuk>().SingleOrDefaultAsync(s => s.Werkproces == Code && s.Stap == Stap && s.Plek == Plek && s.WegOp == null, Stop);
        var uitkomst = Processtuk.Leg(Werkproces, new(Stap, Plek, Invoer.Naam, Invoer.Uitgave, datum.Waarde, Invoer.Link, bestand), huidig, Gebruiker.Naam, Nu);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar("Stuk bij een stap gezet", null, Hier, $"{uitkomst.Waarde.Nieuw.Naam} ligt nu bij stap {Stap}.", uitkomst.Waarde.Gebeurtenis);
    });

    public async Task<IActionResult> OnPostWegAsync() => !await Haal() ? NotFound() : await Herhaal(async () =>
    {
        if (await Db.Set<Processtuk>().SingleOrDefaultAsync(s => s.Werkproces == Code && s.Stap == Stap && s.Plek == Plek && s.WegOp == null, Stop) is not { } huidig) return LocalRedirect(Hier);
        var uitkomst = huidig.TrekIn(Nu);
        return ModelState.Neem(uitkomst) ? await Bewaar("Stuk bij een stap weggehaald", null, Hier, "Weggehaald. Het staat nog in de geschiedenis.", uitkomst.Waarde) : Page();
    });

    private async Task<bool> Haal()
    {
        if ((await boek.TeKiezen(Stop)).FirstOrDefault(w => w.Code == Code) is not { } werkproces) return false;
        if (werkproces.Stappen.FirstOrDefault(s => s.Nummer == Stap) is not { } stap || Plekbeeld.Van(stap).FirstOrDefault(p => p.Code == Plek) is not { } beeld) return false;
        (Werkproces, Beeld) = (werkproces, beeld);
        Stukken = await Db.Set<Processtuk>().AsNoTracking().Where(s => s.Werkproces == Code && s.Stap == Stap && s.Plek == Plek).OrderByDescending(s => s.Op).ToListAsync(Stop);
        return true;
    }
}

/// <summary>A piece as it is typed.</summary>
public sealed class Stukformulier
{
    public string? Naam { get; set; }

    public string? Uitgave { get; set; }

    public Datuminvoer Van { get; set; } = new();

    public string? Link { get; set; }

    public IFormFile? Bestand { get; set; }
}
