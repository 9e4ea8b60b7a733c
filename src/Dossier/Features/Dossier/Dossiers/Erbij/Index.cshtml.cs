using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Erbij;

/// <summary>The inwoner chooses somebody, with what they may see and until when. Who is known already is linked, never copied.</summary>
[Vereist(DossierRechten.KringKiezen), MetConcept]
public sealed class IndexModel : Dossierpagina
{
    private const int HoogstensOrganisaties = 300;

    /// <summary>"naaste" or "professional"; the page asks when it is neither.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    [BindProperty]
    public Erbijinvoer Invoer { get; set; } = new();

    public bool IsNaaste => Soort == "naaste";

    public bool IsGekozen => Soort is "naaste" or "professional";

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    /// <summary>More than one person of this name works there: which one is it?</summary>
    public IReadOnlyList<Optie> Kandidaten { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        if (!IsGekozen) return Page();
        return await Herhaal(async () =>
        {
            var bekend = await Bekend();
            if (bekend.Count > 1 && bekend.TrueForAll(p => p.Id.ToString() != Invoer.Bestaand) && Invoer.Bestaand != "nieuw")
            {
                Kandidaten = [.. Optie.Van(bekend, p => p.Id, p => p.Naam.Volledig, p => p.Functie), new("nieuw", "Iemand anders")];
                ModelState.AddModelError("Invoer.Bestaand", "Er werken daar meer mensen met deze naam. Kies wie het is.");
                return Page();
            }

            var bestaand = Invoer.Bestaand == "nieuw" ? null : bekend.Find(p => bekend.Count == 1 || p.Id.ToString() == Invoer.Bestaand);
            return await Voeg(bestaand);
        });
    }

    private async Task<IActionResult> Voeg(Persoon? bestaand)
    {
        var dossier = await HaalDossier();
        var datum = Invoer.Tot.LeesOptioneel(nameof(Invoer.Tot), out var tot);
        var gemaakt = Persoon.Maak(Invoer.Persoon(IsNaaste), Vandaag);
        var persoon = bestaand ?? (gemaakt.Probeer(out var nieuw) ? nieuw.Nieuw : null);
        var organisatie = Organisaties.FirstOrDefault(o => o.Waarde == Invoer.Organisatie)?.Tekst ?? "";
        var betrokken = dossier.Betrek(Invoer.Als(persoon?.Id ?? PersoonId.Nieuw(), IsNaaste, organisatie, Vandaag, tot, Kader.BeslistZelf || Invoer.GekozenDoorInwoner) with { Vertegenwoordiger = Kader.Vertegenwoordiger?.Id }, Gebruiker.Naam);
        if (!(ModelState.Neem(gemaakt, "Invoer.") & ModelState.Neem(datum, "Invoer.") & ModelState.Neem(betrokken, "Invoer."))) return Page();

        List<Gebeurtenis> gebeurtenissen = [betrokken.Waarde];
        if (bestaand is null)
        {
            Db.Add(persoon!);
            gebeurtenissen.Insert(0, gemaakt.Waarde.Gebeurtenis);
        }

        var zin = Kader.Deelt || Invoer.Bereik.Count == 0 ? "" : " Delen staat nog uit. Zet het hieronder aan als je wilt dat iemand iets ziet.";
        return await BewaarKring("Iemand doet mee", Kader.Kring, $"{persoon!.Naam.Aanspreek} doet nu mee.{zin}", gebeurtenissen);
    }

    // A professional is known by name and organisation. Whether a naaste is known elsewhere is nobody's business here: only who was in this
    // dossier before is recognised.
    private async Task<List<Persoon>> Bekend()
    {
        var naam = Naam.Maak(Invoer.Voornaam, Invoer.Tussenvoegsel, Invoer.Achternaam);
        if (!naam.IsGelukt) return [];
        var sleutel = naam.Waarde.Zoeksleutel;
        var mensen = Db.Set<Persoon>().AsNoTracking().Where(p => p.Zoeksleutel == sleutel);
        var hier = Kader.Dossier.Betrokkenen.Where(b => b.Rol == Betrokkenheid.Naaste).Select(b => b.PersoonId).ToList();
        if (IsNaaste) return await mensen.Where(p => hier.Contains(p.Id)).ToListAsync(Stop);
        return Invoer.OrganisatieId is { } organisatie ? await mensen.Where(p => p.OrganisatieId == organisatie).ToListAsync(Stop) : [];
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("wie er meedoet", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        if (Soort == "professional")
        {
            var lijst = await Db.Set<Organisatie>().OrderBy(o => o.Naam).Take(HoogstensOrganisaties).Select(o => new { o.Id, o.Naam }).AsNoTracking().ToListAsync(Stop);
            Organisaties = Optie.Van(lijst, o => o.Id, o => o.Naam);
        }

        return null;
    }
}
