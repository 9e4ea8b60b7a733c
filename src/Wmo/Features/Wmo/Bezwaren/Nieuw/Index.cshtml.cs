using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Nieuw;

/// <summary>An objection on paper is written down; whether it is in time follows from the days.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Besluitingang
{
    [BindProperty]
    public Bezwaarformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een bezwaar opschrijven")) return NotFound();
        Invoer.OntvangenOp = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Open("een bezwaar opschrijven", 'C')) return NotFound();
        var datums = Invoer.Lees(out var invoer);
        var gemaakt = Maak(invoer);
        if (!ModelState.Neem(datums.En(gemaakt), "Invoer.")) return Page();
        Db.Add(gemaakt.Waarde.Nieuw);
        return await Bewaar("Bezwaar ontvangen", Tegen.DossierId, "/wmo/bezwaren", $"Opgeschreven. {gemaakt.Waarde.Nieuw.Tijdigheid.Naam()}. Een collega die niet bij het besluit was, pakt het op.", gemaakt.Waarde.Gebeurtenis);
    });
}

/// <summary>An objection as it is typed.</summary>
public sealed class Bezwaarformulier
{
    public string? Wijze { get; set; } = "";

    public Datuminvoer OntvangenOp { get; set; } = new();

    public Datuminvoer PostOp { get; set; } = new();

    public string? Maker { get; set; } = "";

    public string? MakerNaam { get; set; }

    public string? Gronden { get; set; }

    public bool ProForma { get; set; }

    public Uitkomst Lees(out Bezwaarinvoer invoer)
    {
        var datums = OntvangenOp.LeesOptioneel(nameof(OntvangenOp), out var ontvangen).En(PostOp.LeesOptioneel(nameof(PostOp), out var post));
        // What is written in Mijn Spil is not written down by somebody else.
        var wijze = Wijze == nameof(Bezwaarwijze.MijnSpil) ? null : Optie.Lees<Bezwaarwijze>(Wijze);
        invoer = new(wijze, post, ontvangen, Optie.Lees<Bezwaarmaker>(Maker), MakerNaam, Gronden, ProForma);
        return datums;
    }
}
