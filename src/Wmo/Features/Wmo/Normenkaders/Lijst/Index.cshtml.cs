using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Dossier.Domein.Formulieren;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Normenkaders;

namespace Spil.Wmo.Features.Wmo.Normenkaders.Lijst;

/// <summary>Every normenkader there is, and a place to load another. What is wrong with a file is said line by line.</summary>
[Vereist(WmoRechten.NormenkadersBeheren), MetBestanden]
public sealed class IndexModel(Normenkaderboek boek) : SpilPagina
{
    [BindProperty]
    public Laadinvoer Invoer { get; set; } = new();

    /// <summary>What is wrong with the file that was just loaded.</summary>
    public IReadOnlyList<Formulierprobleem> Problemen { get; private set; } = [];

    public IReadOnlyList<Normenkader> Kaders { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync() => Kaders = await boek.Alle(Stop);

    public async Task<IActionResult> OnPostAsync()
    {
        Kaders = await boek.Alle(Stop);
        if (Invoer.Bestand is not { Length: > 0 } bestand) return Fout("Kies een bestand.");
        if (bestand.Length > Normenkaderlezer.MeesteBytes) return Fout("Dit bestand is te groot. Een normenkader is hoogstens 500 kB.");
        using var geheugen = new MemoryStream();
        await bestand.CopyToAsync(geheugen, Stop);
        var inhoud = geheugen.ToArray();
        var gelezen = Normenkaderlezer.Lees(inhoud);
        if (gelezen.Normenkader is { } kader) return await Herhaal(() => Laad(kader, inhoud));
        Problemen = gelezen.Problemen;
        return Fout(Problemen.Count == 1 ? "Er is 1 ding niet goed in dit bestand. Hieronder staat wat." : $"Er zijn {Problemen.Count} dingen niet goed in dit bestand. Hieronder staat wat.");
    }

    private async Task<IActionResult> Laad(Normenkader kader, byte[] inhoud)
    {
        var hoogste = (await boek.Alle(Stop)).Where(k => k.Code == kader.Code).Select(k => k.Versie).DefaultIfEmpty(0).Max();
        var uitkomst = Normenkaderuitgave.Laad(kader, inhoud, hoogste, Gebruiker.Naam, Nu);
        if (!uitkomst.IsGelukt) return Fout(uitkomst.Weigeringen[0].Zin);
        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar("Normenkader geladen", null, $"{Normenkaderpagina.Lijst}/{kader.Code}/{kader.Versie}",
            "Het normenkader is goed te lezen. Kijk hieronder wat eruit komt, en stel het dan vast.", uitkomst.Waarde.Gebeurtenis);
    }

    private PageResult Fout(string zin)
    {
        ModelState.AddModelError("Invoer.Bestand", zin);
        return Page();
    }
}

/// <summary>A file.</summary>
public sealed class Laadinvoer
{
    public IFormFile? Bestand { get; set; }
}
