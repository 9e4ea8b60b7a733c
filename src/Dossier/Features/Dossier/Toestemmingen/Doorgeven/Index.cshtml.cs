using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Doorgeven;

/// <summary>What was told to an organisation outside Spil, written down by the casusregisseur; the inwoner can read it. Not more than the consent allows.</summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel : Toestemmingspagina
{
    /// <summary>The consent in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Welke { get; set; }

    [BindProperty]
    public Verteldinvoer Invoer { get; set; } = new();

    public Toestemming Toestemming { get; private set; } = null!;

    public IReadOnlyList<Optie> Soorten => [.. Bereikkeuze.Opties.Where(o => Toestemming.Soorten.Any(s => s.ToString() == o.Waarde))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad('R') is { } antwoord) return antwoord;
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalGeheel();
            var op = Invoer.Op.Lees(nameof(Invoer.Op));
            if (!ModelState.Neem(op, "Invoer.")) return Page();
            var uitkomst = dossier.Verstrek(Welke, new(op.Waarde, Bereikkeuze.Lees(Invoer.Soorten), Invoer.Wat), Gebruiker.Naam, Vandaag);
            if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
            return await Bewaar("Opgeschreven wat er is verteld", DossierId, Begin, $"Opgeschreven. {Kader.Voornaam} kan dit lezen.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (await Binnen(actie) is { } antwoord) return antwoord;
        if (Kader.BeslistZelf) return Forbid();
        if (Kader.Dossier.Toestemmingen.FirstOrDefault(t => t.Id == Welke && Toestemmingsvorm.Van(t.Doel).Ontvangt) is not { } toestemming) return NotFound();
        Toestemming = toestemming;
        return null;
    }
}

/// <summary>What was told, as typed.</summary>
public sealed class Verteldinvoer
{
    public Datuminvoer Op { get; set; } = new();

    public List<string> Soorten { get; set; } = [];

    public string? Wat { get; set; }
}
