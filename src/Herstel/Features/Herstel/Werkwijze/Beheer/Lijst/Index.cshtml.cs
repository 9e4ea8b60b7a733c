using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Werkprocessen;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Beheer.Lijst;

/// <summary>Every werkproces there is, and a place to load another. What is wrong with a file is said line by line.</summary>
[Vereist(HerstelRechten.WerkprocessenBeheren), MetBestanden]
public sealed class IndexModel(Werkprocesboek boek) : SpilPagina
{
    private const string Hier = "/beheer/werkprocessen";

    [BindProperty]
    public Laadinvoer Invoer { get; set; } = new();

    /// <summary>What is wrong with the file that was just loaded.</summary>
    public IReadOnlyList<Werkprobleem> Problemen { get; private set; } = [];

    public IReadOnlyList<Uitgaverij> Rijen { get; private set; } = [];

    public async Task OnGetAsync() => await Haal();

    public async Task<IActionResult> OnPostAsync()
    {
        await Haal();
        if (Invoer.Bestand is not { Length: > 0 } bestand)
        {
            ModelState.AddModelError("Invoer.Bestand", "Kies een bestand.");
            return Page();
        }

        if (bestand.Length > Werkproceslezer.HoogsteOmvang)
        {
            ModelState.AddModelError("Invoer.Bestand", "Dit bestand is te groot. Een definitie is hoogstens 1 MB.");
            return Page();
        }

        using var geheugen = new MemoryStream();
        await bestand.CopyToAsync(geheugen, Stop);
        var inhoud = geheugen.ToArray();
        var gelezen = Werkproceslezer.Lees(inhoud, await boek.Formulieren(Stop));
        if (gelezen.Werkproces is not { } werkproces)
        {
            Problemen = gelezen.Problemen;
            ModelState.AddModelError("Invoer.Bestand", Problemen.Count == 1 ? "Er is 1 ding niet goed in dit bestand. Hieronder staat wat." : $"Er zijn {Problemen.Count} dingen niet goed in dit bestand. Hieronder staat wat.");
            return Page();
        }

        return await Herhaal(() => Laad(werkproces, inhoud));
    }

    private async Task<IActionResult> Laad(Werkproces werkproces, byte[] inhoud)
    {
        var hoogste = await Db.Set<Werkprocesuitgave>().Where(u => u.Code == werkproces.Code).MaxAsync(u => (int?)u.Nummer, Stop) ?? 0;
        hoogste = Math.Max(hoogste, Werkprocesvarianten.Ingebouwd.Where(w => w.Code == werkproces.Code).Select(w => w.Versie).DefaultIfEmpty(0).Max());
        var uitkomst = Werkprocesuitgave.Laad(werkproces, inhoud, hoogste, Gebruiker.Naam, Nu);
        if (!uitkomst.IsGelukt)
        {
            ModelState.AddModelError("Invoer.Bestand", uitkomst.Weigeringen[0].Zin);
            return Page();
        }

        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar("Werkproces geladen", null, $"{Hier}/{werkproces.Code}/{werkproces.Versie}", "De definitie is goed. Kijk hieronder of alles klopt en publiceer dan.", uitkomst.Waarde.Gebeurtenis);
    }

    private async Task Haal()
    {
        var uitgaven = await Db.Set<Werkprocesuitgave>().AsNoTracking().OrderBy(u => u.Code).ThenByDescending(u => u.Nummer)
            .Select(u => new { u.Code, u.Nummer, u.Titel, u.GepubliceerdOp, u.IngetrokkenOp }).ToListAsync(Stop);
        Rijen =
        [
            .. uitgaven.Select(u => new Uitgaverij(u.Titel, u.Code, u.Nummer, u.IngetrokkenOp is not null ? "Ingetrokken" : u.GepubliceerdOp is not null ? "Gepubliceerd" : "Nog niet gepubliceerd")),
            .. Werkprocesvarianten.Ingebouwd.Select(w => new Uitgaverij(w.Titel, w.Code, w.Versie, "Komt met Spil")),
        ];
    }
}

/// <summary>A line of the list.</summary>
public sealed record Uitgaverij(string Titel, string Code, int Versie, string Stand);

/// <summary>A file.</summary>
public sealed class Laadinvoer
{
    public IFormFile? Bestand { get; set; }
}
