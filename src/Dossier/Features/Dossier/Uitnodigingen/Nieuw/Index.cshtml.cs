using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Uitnodigingen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Nieuw;

/// <summary>The inwoner invites somebody, with what they may see and until when; or the casusregisseur does, on the word of the inwoner.</summary>
[Vereist(DossierRechten.Uitnodigen), MetConcept]
public sealed class IndexModel(Uitnodigingsinstellingen instellingen, Uitnodigingsgeheimen geheimen, Uitnodigingspost post) : Dossierpagina
{
    private const int HoogstensOrganisaties = 300;

    private List<Aanbieder> aanbieders = [];
    private Netwerklid? lid;

    /// <summary>"naaste" or "professional"; the page asks when it is neither.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    /// <summary>Somebody in the drawing of the kring who is invited.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Lid { get; set; }

    [BindProperty]
    public Uitnodigformulier Invoer { get; set; } = new();

    public bool IsNaaste => Soort == "naaste";

    public bool IsGekozen => Soort is "naaste" or "professional";

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public IReadOnlyList<Optie> Dagkeuzes => [.. new[] { 3, 7, instellingen.Dagen, Uitnodiging.MeesteDagen }.Distinct().Order().Select(d => new Optie($"{d}", $"{d} dagen"))];

    /// <summary>There is more than one way, and none is obligatory.</summary>
    public bool KiestBewijs => !IsNaaste && aanbieders.Count > 0 && instellingen.VoorProfessionals == Identiteitsbewijs.Code;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Invoer = Uitnodigformulier.Van(lid);
        (Invoer.Dagen, Invoer.Bewijs) = (instellingen.Dagen, nameof(Identiteitsbewijs.Code));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        if (!IsGekozen) return Page();
        return await Herhaal(async () =>
        {
            var datum = Invoer.Tot.LeesOptioneel(nameof(Invoer.Tot), out var tot);
            var invoer = Invoer.Als(IsNaaste, Organisaties.FirstOrDefault(o => o.Waarde == Invoer.Organisatie)?.Tekst ?? "", tot, Invoer.Dagen ?? 0, Bewijs,
                Kader.BeslistZelf || Invoer.GekozenDoorInwoner, lid?.Id) with
            { Vertegenwoordiger = Kader.Vertegenwoordiger?.Id };
            var (geheim, link) = geheimen.Nieuw(string.IsNullOrWhiteSpace(invoer.Email), invoer.Bewijs);
            var anderen = await Db.Set<Uitnodiging>().AsNoTracking().Where(u => u.DossierId == DossierId).ToListAsync(Stop);
            var gemaakt = Uitnodiging.Nodig(await HaalDossier(), invoer, geheim, anderen, Gebruiker.Naam, Nu);
            if (!(ModelState.Neem(datum, "Invoer.") & ModelState.Neem(gemaakt, "Invoer.")) || !await Kan(invoer)) return Page();
            var nieuw = gemaakt.Waarde.Nieuw;
            Db.Add(nieuw);
            return await Bewaar("Iemand uitgenodigd", DossierId, $"{Kader.Pad}/uitnodigingen/{nieuw.Id}", post.Bezorg(nieuw, link), gemaakt.Waarde.Gebeurtenis);
        });
    }

    private Identiteitsbewijs Bewijs => IsNaaste ? Identiteitsbewijs.Code
        : instellingen.VoorProfessionals == Identiteitsbewijs.Organisatie || Invoer.Bewijs == nameof(Identiteitsbewijs.Organisatie) ? Identiteitsbewijs.Organisatie : Identiteitsbewijs.Code;

    // Whether somebody has an account is nobody's business here, but who takes part in this kring is known.
    private async Task<bool> Kan(Uitnodiginvoer invoer)
    {
        if (invoer.Bewijs == Identiteitsbewijs.Organisatie && aanbieders.TrueForAll(a => a.OrganisatieId != invoer.Organisatie))
            ModelState.AddModelError(KiestBewijs ? "Invoer.Bewijs" : "Invoer.Organisatie", "Deze organisatie heeft geen eigen aanmelding in Spil.");
        var mensen = Kader.Dossier.Betrokkenen.Where(b => b.HoortErbijOp(Vandaag)).Select(b => (PersoonId?)b.PersoonId).ToList();
        var adres = Tekst.EenRegel(invoer.Email).ToUpperInvariant();
        if (adres.Length > 0 && await Db.Set<Account>().AnyAsync(a => a.NormalizedEmail == adres && mensen.Contains(a.PersoonId), Stop))
            ModelState.AddModelError("Invoer.Email", Uitnodigingsregels.DoetAlMee.Zin);
        return ModelState.IsValid;
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("de uitnodigingen", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        if (Lid is { } wie)
        {
            lid = await Db.Set<Netwerklid>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == new NetwerklidId(wie) && l.DossierId == DossierId, Stop);
            if (lid is null) return NotFound();
        }

        if (Soort != "professional") return null;
        var lijst = await Db.Set<Organisatie>().OrderBy(o => o.Naam).Take(HoogstensOrganisaties).Select(o => new { o.Id, o.Naam }).AsNoTracking().ToListAsync(Stop);
        Organisaties = Optie.Van(lijst, o => o.Id, o => o.Naam);
        aanbieders = await Db.Set<Aanbieder>().AsNoTracking().Where(a => !a.Uit && a.Soort == Aanbiedersoort.Organisatie && a.OrganisatieId != null).ToListAsync(Stop);
        return null;
    }
}
