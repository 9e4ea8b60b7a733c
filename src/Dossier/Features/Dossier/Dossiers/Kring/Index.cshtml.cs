using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Kring;

/// <summary>Who takes part and who sees what, and the switch for sharing at all. For the inwoner, or the tandem together with the inwoner.</summary>
[Vereist(DossierRechten.DossierWijzigen)]
public sealed class IndexModel : Dossierpagina
{
    /// <summary>The text on this page that the inwoner agrees with.</summary>
    public const string Tekstversie = "delen-2026-1";

    [BindProperty]
    public Deelinvoer Invoer { get; set; } = new();

    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Tandem { get; private set; } = [];

    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Gekozen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        return await Toon();
    }

    /// <summary>From now on the chosen people see what the inwoner gave them.</summary>
    public async Task<IActionResult> OnPostDelenAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            var uitkomst = dossier.GeefToestemming(Invoer.Als(Kader.IsInwoner, Vandaag), Gebruiker.Naam, Vandaag);
            if (!ModelState.Neem(uitkomst, "Invoer.")) return await Toon();
            return await BewaarKring("Toestemming om te delen gegeven", Kader.Kring, "Delen staat aan. De mensen in de lijst zien nu wat erbij staat.", uitkomst.Waarde);
        });
    }

    /// <summary>At once nobody of them sees anything any more; no reason is asked.</summary>
    public async Task<IActionResult> OnPostStopAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            var uitkomst = dossier.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, Vandaag, Gebruiker.Naam);
            if (!ModelState.Neem(uitkomst)) return await Toon();
            return await BewaarKring("Toestemming om te delen ingetrokken", Kader.Kring, "Delen staat uit. De mensen in de lijst zien nu niets meer.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("wie er meedoet", actie, Gegevenssoort.Contact)) return NotFound();
        return Kader.MagWijzigen ? null : Forbid();
    }

    private async Task<IActionResult> Toon()
    {
        var mensen = await Mensen();
        var nu = Kader.Dossier.Betrokkenen.Where(b => b.Rol != Betrokkenheid.Inwoner && (b.GeldtOp(Vandaag) || b.Vanaf > Vandaag))
            .OrderBy(b => b.Rol).ThenBy(b => mensen[b.PersoonId].Sorteersleutel, StringComparer.Ordinal).Select(b => (b, mensen[b.PersoonId].Naam)).ToList();
        (Tandem, Gekozen) = (nu.FindAll(n => n.b.IsTandem), nu.FindAll(n => !n.b.IsTandem));
        return Page();
    }
}

/// <summary>How the consent was given. The inwoner gives it on the screen; the tandem writes down how it was given.</summary>
public sealed class Deelinvoer
{
    public string? Wijze { get; set; }

    public string? Getuige { get; set; }

    public Toestemmingsinvoer Als(bool doorInwoner, DateOnly vandaag) => new(Toestemmingsdoel.DelenMetKring, vandaag,
        doorInwoner ? Toestemmingswijze.OpScherm
            : Wijze == nameof(Toestemmingswijze.MondelingMetGetuige) ? Toestemmingswijze.MondelingMetGetuige : Toestemmingswijze.OpPapier,
        Getuige ?? "", IndexModel.Tekstversie);
}
