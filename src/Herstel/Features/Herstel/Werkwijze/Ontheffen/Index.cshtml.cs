using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Ontheffen;

/// <summary>The projectleider says, with a reason, that a document need not be there for this inwoner.</summary>
[Vereist(HerstelRechten.OntheffingGeven), MetConcept]
public sealed class IndexModel : Werkwijzepagina
{
    [BindProperty(SupportsGet = true)]
    public int Stap { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Stuk { get; set; } = "";

    [BindProperty]
    public Redeninvoer Invoer { get; set; } = new();

    /// <summary>The document or condition, as people read it.</summary>
    public string Naam { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => await Haal('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => !await Haal('U') ? NotFound() : await Herhaal(async () =>
    {
        var traject = Kader.Traject.Id;
        var eerdere = await Db.Set<Ontheffing>().AsNoTracking().Where(o => o.TrajectId == traject).ToListAsync(Stop);
        var uitkomst = Ontheffing.Verleen(Werkproces, Kader.Traject, Stap, Stuk, Invoer.Reden, eerdere, Kader.Door, Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar("Ontheffing verleend", Kader.Traject.DossierId, Kader.Werkproces, $"{Naam} is voor {Kader.Voornaam} niet nodig.", uitkomst.Waarde.Gebeurtenis);
    });

    private async Task<bool> Haal(char actie)
    {
        if (!await Laad(actie, "een ontheffing") || !Kader.Loopt || Werkproces.Stappen.FirstOrDefault(s => s.Nummer == Stap) is not { } stap) return false;
        Naam = stap.Documenten.FirstOrDefault(d => d.Code == Stuk)?.Naam ?? stap.Voorwaarden.FirstOrDefault(v => v.Soort.Code() == Stuk)?.Soort.Naam() ?? "";
        return Naam.Length > 0;
    }
}

/// <summary>A reason as it is typed.</summary>
public sealed class Redeninvoer
{
    public string? Reden { get; set; }
}
