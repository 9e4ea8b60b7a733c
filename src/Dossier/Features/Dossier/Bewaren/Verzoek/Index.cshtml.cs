using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bewaren.Verzoek;

/// <summary>One request to destroy: take more time, or decide. What is granted becomes a proposal that a second person confirms.</summary>
[Vereist(DossierRechten.Bewaren), MetConcept]
public sealed class IndexModel(Spil.Dossier.Bewaren.Verwijderpost post) : Bewaarpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Besluitinvoer Invoer { get; set; } = new();

    [BindProperty]
    public string? Verlengreden { get; set; }

    public Verwijderverzoek Verzoek { get; private set; } = null!;

    public IReadOnlyList<Optie> Stukken { get; private set; } = [];

    public static IReadOnlyList<Optie> Gronden { get; } = Optie.Van<Weigergrond>(g => g.Zin());

    /// <summary>The documents that were asked for, by name.</summary>
    public IEnumerable<string> Gevraagd => Stukken.Where(s => Verzoek.Documenten.Contains(Guid.Parse(s.Waarde))).Select(s => s.Tekst);

    private string Hier => $"/bewaren/verzoeken/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer.Gelezen = Verzoek.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var inDossier = Stukken.Select(s => Guid.Parse(s.Waarde)).ToList();
        var besluit = new Verwijderbesluit(Invoer.Besluit, Stukken.Gekozen(Invoer.Documenten), Invoer.Gronden, Invoer.Toelichting);
        var open = await Db.Set<Bewaarbesluit>().AnyAsync(b => b.DossierId == Verzoek.DossierId && b.Stand == Besluitstand.Voorgesteld, Stop);
        if (!ModelState.Neem(open && Invoer.Besluit != Verzoekstand.Geweigerd ? Bewaarregels.AlVoorgesteld.Weiger() : Uitkomst.Gelukt())) return Page();
        var uitkomst = Verzoek.Beslis(besluit, inDossier, Gebruiker.Naam, Vandaag, Invoer.Gelezen ?? 0);
        if (!ModelState.Neem(uitkomst, "Invoer."))
        {
            Invoer.Gelezen = Verzoek.Versie;
            if (uitkomst.Weigeringen.Any(w => w.Regel == Verwijderregels.Verouderd)) ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        await post.Antwoord(Verzoek.DossierId, Stop);
        List<Gebeurtenis> gebeurtenissen = [uitkomst.Waarde];
        if (Verzoek.Stand == Verzoekstand.Geweigerd)
            return await Bewaar("Over verwijderen beslist", Verzoek.DossierId, Hier, "Je besluit staat in Mijn Spil van de inwoner.", gebeurtenissen);
        var weg = Verzoek.Stand == Verzoekstand.DeelsIngewilligd ? Verzoek.Toegekend : Verzoek.Documenten;
        var voorstel = Bewaarbesluit.OpVerzoek(new(Verzoek.DossierId, weg, Bewaarkeuze.Vernietigen, "De inwoner vroeg erom."), Id, "AVG art. 17", Ik, Vandaag).Waarde;
        Db.Add(voorstel.Nieuw);
        gebeurtenissen.Add(voorstel.Gebeurtenis);
        return await Bewaar("Over verwijderen beslist", Verzoek.DossierId, Hier, "Je besluit staat in Mijn Spil van de inwoner. Een collega bevestigt nu het vernietigen.", gebeurtenissen);
    });

    /// <summary>It takes more time, and the inwoner is told.</summary>
    public async Task<IActionResult> OnPostVerlengAsync() => await Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var verlengd = Verzoek.Verleng(Verlengreden, Vandaag);
        return ModelState.Neem(verlengd) ? await Bewaar("Meer tijd voor een verzoek om te verwijderen", Verzoek.DossierId, Hier,
            $"Je hebt tot en met {Verzoek.Uiterlijk.InWoorden()}. De inwoner leest waarom.", verlengd.Waarde) : Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (await Db.Set<Verwijderverzoek>().SingleOrDefaultAsync(v => v.Id == new VerwijderverzoekId(Id), Stop) is not { } verzoek
            || !await Open(verzoek.DossierId, "een verzoek om te verwijderen", actie)) return false;
        (Verzoek, Stukken) = (verzoek, await Stukkeuzes.Van(Db, verzoek.DossierId, "begonnen op", Stop));
        return true;
    }
}

/// <summary>A decision, as it was typed.</summary>
public sealed class Besluitinvoer
{
    public Verzoekstand? Besluit { get; set; }

    public List<string> Documenten { get; set; } = [];

    public List<Weigergrond> Gronden { get; set; } = [];

    public string? Toelichting { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int? Gelezen { get; set; }
}
