using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Intrekken;

/// <summary>Before stopping: what it means, and what was already seen or told under this consent. Stopping works at once and asks no reason.</summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel(Algezien algezien) : Toestemmingspagina
{
    /// <summary>The consent in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Welke { get; set; }

    public Toestemming Toestemming { get; private set; } = null!;

    /// <summary>Who looked under it.</summary>
    public IReadOnlyList<Kijker> Kijkers { get; private set; } = [];

    protected override IQueryable<Inwonerdossier> Dossiers => Geheel;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad('R') is { } antwoord) return antwoord;
        Kijkers = await algezien.Haal(Kader.Dossier, Toestemming, Stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalGeheel();
            var uitkomst = Kader.Vertegenwoordiger is { } namens
                ? dossier.TrekToestemmingInNamens(Welke, namens.Id, Vandaag)
                : dossier.TrekToestemmingIn(Welke, Vandaag, Gebruiker.Naam);
            if (!ModelState.Neem(uitkomst)) return Page();
            // Who writes down that taking part stops, does not come in any more either.
            var buiten = Toestemming.Doel == Toestemmingsdoel.Deelname && !Kader.BeslistZelf;
            return await BewaarKring("Toestemming ingetrokken", buiten ? Kader.Begin.Pad : Begin, "Gestopt. Dit werkt meteen.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (await Binnen(actie) is { } antwoord) return antwoord;
        var dossier = Kader.Dossier;
        if (dossier.Toestemmingen.FirstOrDefault(t => t.Id == Welke) is not { } toestemming) return NotFound();
        Toestemming = toestemming;
        return null;
    }
}
