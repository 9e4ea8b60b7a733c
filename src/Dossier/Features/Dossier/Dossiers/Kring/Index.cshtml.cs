using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Toegang;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Kring;

/// <summary>Who takes part and who sees what, and the switch for sharing at all. For the inwoner, or the tandem together with the inwoner.</summary>
[Vereist(DossierRechten.KringKiezen)]
public sealed class IndexModel : Dossierpagina
{
    /// <summary>The text on this page that the inwoner agrees with.</summary>
    public const string Tekstversie = "delen-2026-1";

    [BindProperty]
    public Deelinvoer Invoer { get; set; } = new();

    /// <summary>Everybody in the drawing, the tandem first.</summary>
    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Iedereen { get; private set; } = [];

    /// <summary>Who is only in the drawing.</summary>
    public IReadOnlyList<Netwerklid> Netwerk { get; private set; } = [];

    /// <summary>Invites too: the inwoner, or the casusregisseur on the word of the inwoner.</summary>
    public bool MagUitnodigen => HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, DossierRechten.Uitnodigen);

    /// <summary>The drawing, and the words in it, are of the inwoner and the tandem; not of who decides for the inwoner.</summary>
    public bool ToontTekening => Kader.Vertegenwoordiger is null && Iedereen.Count + Netwerk.Count > 0;

    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Tandem => [.. Iedereen.Where(m => m.Wie.IsTandem)];

    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Gekozen => [.. Iedereen.Where(m => !m.Wie.IsTandem)];

    /// <summary>Who leads the meetings; the inwoner when nobody else was chosen.</summary>
    public string Voorzitter => Kader.Dossier.VoorzitterOp(Vandaag) is { } wie ? Iedereen.First(m => m.Wie.Id == wie.Id).Naam.Aanspreek : Kader.IsInwoner ? "jij" : Kader.Voornaam;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        await VolgLive(DossierId, Kringlive.Kring);
        return await Toon();
    }

    /// <summary>From now on the chosen people see what the inwoner gave them.</summary>
    public async Task<IActionResult> OnPostDelenAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            var uitkomst = dossier.GeefToestemming(Invoer.Als(Kader, Vandaag), Gebruiker.Naam, Vandaag);
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
            var uitkomst = Kader.Vertegenwoordiger is { } namens && dossier.Toestemmingen.FirstOrDefault(t => t.Doel == Toestemmingsdoel.DelenMetKring && t.GeldtOp(Vandaag)) is { } delen
                ? dossier.TrekToestemmingInNamens(delen.Id, namens.Id, Vandaag)
                : dossier.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, Vandaag, Gebruiker.Naam);
            if (!ModelState.Neem(uitkomst)) return await Toon();
            return await BewaarKring("Toestemming om te delen ingetrokken", Kader.Kring, "Delen staat uit. De mensen in de lijst zien nu niets meer.", uitkomst.Waarde);
        });
    }

    private Task<IActionResult?> Begin(char actie) => OpenSamen("wie er meedoet", actie, Gegevenssoort.Contact);

    private async Task<IActionResult> Toon()
    {
        (Iedereen, Netwerk) = (await Kringmensen(), await Netwerkleden());
        return Page();
    }
}

/// <summary>How the consent was given. The inwoner gives it on the screen; the tandem writes down how it was given.</summary>
public sealed class Deelinvoer
{
    public string? Wijze { get; set; }

    public string? Getuige { get; set; }

    public Toestemmingsinvoer Als(Dossierkader kader, DateOnly vandaag) => new(Toestemmingsdoel.DelenMetKring, vandaag,
        kader.BeslistZelf ? Toestemmingswijze.OpScherm
            : Wijze == nameof(Toestemmingswijze.MondelingMetGetuige) ? Toestemmingswijze.MondelingMetGetuige : Toestemmingswijze.OpPapier,
        kader.BeslistZelf ? "" : Getuige ?? "", IndexModel.Tekstversie, Vertegenwoordiger: kader.Vertegenwoordiger?.Id);
}
