using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Bijlagen;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.Dossier.Features.Dossier.Vertegenwoordigers.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Vertegenwoordigers.Erbij;

/// <summary>The casusregisseur writes down who may decide for the inwoner, after seeing the paper.</summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel : Toestemmingspagina
{
    [BindProperty]
    public Vertegenwoordigerformulier Invoer { get; set; } = new();

    /// <summary>Files of the dossier that can be the proof.</summary>
    public IReadOnlyList<Optie> Bijlagen { get; private set; } = [];

    public static IReadOnlyList<Optie> Soorten { get; } = Optie.Van<Vertegenwoordiging>(s => s.Naam(), s => s.MagOver());

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalGeheel();
            var vanaf = Invoer.Vanaf.Lees(nameof(Invoer.Vanaf));
            var einde = Invoer.Tot.LeesOptioneel(nameof(Invoer.Tot), out var tot);
            var gemaakt = Persoon.Maak(new(Invoer.Voornaam, Invoer.Tussenvoegsel, Invoer.Achternaam, Telefoon: Invoer.Telefoon), Vandaag);
            var soort = Soorten.Any(o => o.Waarde == Invoer.Soort);
            if (!soort) ModelState.AddModelError("Invoer.Soort", "Kies wat deze persoon is.");
            if (!(ModelState.Neem(gemaakt, "Invoer.") & ModelState.Neem(vanaf, "Invoer.") & ModelState.Neem(einde, "Invoer.")) || !soort) return Page();

            var persoon = gemaakt.Waarde.Nieuw;
            var bijlage = Bijlagen.Any(b => b.Waarde == Invoer.Bijlage) ? new BijlageId(Guid.Parse(Invoer.Bijlage!)) : (BijlageId?)null;
            var uitkomst = dossier.LegVertegenwoordigerVast(
                new(persoon.Id, persoon.Naam.Volledig, Enum.Parse<Vertegenwoordiging>(Invoer.Soort!), Invoer.Bewijs, bijlage, Gebruiker.Naam, vanaf.Waarde, tot), Vandaag);
            if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
            Db.Add(persoon);
            return await Bewaar("Vertegenwoordiger vastgelegd", DossierId, Kader.Pad + "/vertegenwoordigers", $"{persoon.Naam.Volledig} is vastgelegd.", gemaakt.Waarde.Gebeurtenis, uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (await Binnen(actie) is { } antwoord) return antwoord;
        if (!Kader.IsTandem) return Forbid();
        var bijlagen = (await Bijlagelijst.Haal(Db, DossierId, Kader.Soorten, null, Stop)).Where(b => b.VerwijderdOp is null).ToList();
        Bijlagen = Optie.Van(bijlagen, b => b.Id, b => b.Omschrijving);
        return null;
    }
}

/// <summary>A representative, as typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Vertegenwoordigerformulier
{
    public string? Soort { get; set; }

    public string? Voornaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public string? Telefoon { get; set; }

    public string? Bewijs { get; set; }

    public string? Bijlage { get; set; }

    public Datuminvoer Vanaf { get; set; } = new();

    public Datuminvoer Tot { get; set; } = new();
}
