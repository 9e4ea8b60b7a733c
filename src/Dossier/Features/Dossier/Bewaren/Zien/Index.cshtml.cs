using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bewaren;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bewaren.Zien;

/// <summary>One dossier: how long it is kept and why, and the choice. Destroying takes a second person, who confirms it on this page.</summary>
[Vereist(DossierRechten.Bewaren), MetConcept]
public sealed class IndexModel(Bewaarboek boek, Dossierwisser wisser, Nawerk nawerk, IEnumerable<IFiguurbewaarder> figuren) : Bewaarpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Dossier { get; set; }

    [BindProperty]
    public Bewaarinvoer Invoer { get; set; } = new();

    [BindProperty]
    public bool Gecontroleerd { get; set; }

    [BindProperty]
    public string? Afwijsreden { get; set; }

    public Bewaarbeeld Beeld { get; private set; } = null!;

    public Bewaarbesluit? Voorstel { get; private set; }

    public Bewaarbesluit? Langer { get; private set; }

    /// <summary>The documents, each with until when it is kept.</summary>
    public IReadOnlyList<Optie> Stukken { get; private set; } = [];

    /// <summary>How many people already look like this one in the figures that were kept.</summary>
    public int Gelijken { get; private set; }

    /// <summary>True for who proposed it: somebody else confirms.</summary>
    public bool IsVanMij => Voorstel?.DoorAccount == Gebruiker.Account;

    private DossierId Id => new(Dossier);

    private string Hier => $"/bewaren/{Dossier}";

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => await Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var datum = Invoer.Tot.LeesOptioneel(nameof(Invoer.Tot), out var tot);
        if (!ModelState.Neem(datum, "Invoer.")) return Page();
        var gekozen = Kies(tot);
        if (!ModelState.Neem(gekozen, "Invoer.")) return Page();
        var gemaakt = gekozen.Waarde;
        Db.Add(gemaakt.Nieuw);
        return gemaakt.Nieuw.Keuze == Bewaarkeuze.LangerBewaren
            ? await Bewaar("Dossier langer bewaard", Id, "/bewaren", $"Dit dossier blijft bewaard tot en met {gemaakt.Nieuw.Tot!.Value.InWoorden()}.", gemaakt.Gebeurtenis)
            : await Bewaar("Vernietigen voorgesteld", Id, Hier, "Je voorstel staat klaar. Vraag een collega om mee te kijken.", gemaakt.Gebeurtenis);
    });

    /// <summary>The second person says no, or who proposed it takes it back.</summary>
    public async Task<IActionResult> OnPostAfwijsAsync() => await Herhaal(async () =>
    {
        if (!await Laad('U') || Voorstel is null) return NotFound();
        var afgewezen = Voorstel.WijsAf(Ik, Afwijsreden);
        return ModelState.Neem(afgewezen) ? await Bewaar("Vernietigen afgewezen", Id, Hier, "Er is niets vernietigd.", afgewezen.Waarde) : Page();
    });

    /// <summary>The second person confirms: it is gone.</summary>
    public async Task<IActionResult> OnPostBevestigAsync() => await Herhaal(async () =>
    {
        if (!await Laad('D') || Voorstel is not { } voorstel) return NotFound();
        // Counted anew: help may have begun again since it was proposed.
        var mag = voorstel.NogSteeds(Bewaarkeuzes.Oordeel(Beeld, voorstel.Documenten), Vandaag);
        if (!ModelState.Neem(mag)) return Page();
        var bevestigd = voorstel.Bevestig(Ik, Gecontroleerd);
        if (!ModelState.Neem(bevestigd)) return Page();
        var heel = voorstel.Documenten.Count == 0;
        var verklaring = Vernietigingsverklaring.Maak(heel ? "een heel dossier" : Bewaarwoorden.Omvang(voorstel.Documenten.Count), voorstel.Klasse, voorstel.Grond,
            voorstel.Keuze == Bewaarkeuze.CijfersBewaren, voorstel.Door, Gebruiker.Naam, Vandaag);
        wisser.BijOpslaan(new(Id, voorstel.Documenten), verklaring);
        var antwoord = await Bewaar("Vernietigd", heel ? null : Id, $"/bewaren/verklaringen/{verklaring.Id}", heel ? "Het dossier is vernietigd." : "De documenten zijn vernietigd.",
            new Vernietigd(verklaring.Id, verklaring.Omvang, verklaring.Grond), bevestigd.Waarde);
        await nawerk.Doe(CancellationToken.None);
        return antwoord;
    });

    private Uitkomst<Gemaakt<Bewaarbesluit>> Kies(DateOnly? tot)
    {
        if (Voorstel is not null) return Bewaarregels.AlVoorgesteld.Weiger();
        if (Invoer.Keuze is not { } keuze) return Bewaarregels.KeuzeOntbreekt.Bij(nameof(Invoer.Keuze));
        if (keuze == Bewaarkeuze.LangerBewaren) return Bewaarbesluit.BewaarLanger(Id, Invoer.Reden, tot, Ik, Vandaag);
        var documenten = Stukken.Gekozen(Invoer.Documenten);
        return Bewaarbesluit.StelVoor(new(Id, documenten, keuze, Invoer.Reden), Bewaarkeuzes.Oordeel(Beeld, documenten), Ik, Vandaag);
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open(Id, "hoe lang dit bewaard blijft", actie)) return false;
        Beeld = await boek.Van(Id, Stop);
        Stukken = await Stukkeuzes.Van(Db, Id, "begonnen op", Stop);
        var besluiten = await Db.Set<Bewaarbesluit>().Where(b => b.DossierId == Id).OrderByDescending(b => b.Id).ToListAsync(Stop);
        Voorstel = besluiten.Find(b => b.Stand == Besluitstand.Voorgesteld);
        Langer = besluiten.Find(b => b.Keuze == Bewaarkeuze.LangerBewaren && b.Tot >= Vandaag);
        foreach (var bewaarder in figuren) Gelijken = Math.Max(Gelijken, await bewaarder.Gelijken(Id, Stop));
        return true;
    }
}
