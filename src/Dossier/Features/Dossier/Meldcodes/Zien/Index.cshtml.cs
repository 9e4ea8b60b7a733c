using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Meldcodes;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Meldcodes.Zien;

/// <summary>One meldcode: the five steps with their notes, who reads along, and the decision.</summary>
[Vereist(DossierRechten.Meldcode)]
public sealed class IndexModel(Meldcodelade lade) : SpilPagina
{
    private static readonly Rol[] Collegas =
        [Rol.Ervaringsdeskundige, Rol.FamilieErvaringsdeskundige, Rol.Casusregisseur, Rol.Professional, Rol.Regiebehandelaar, Rol.Projectleider, Rol.Consulent, Rol.Aanbieder];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Stap { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public string? Collega { get; set; }

    [BindProperty]
    public string? Besluit { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Meldcode Meldcode { get; private set; } = null!;

    public Naam Inwoner { get; private set; } = null!;

    /// <summary>Colleagues of the own organisation who do not read along yet.</summary>
    public IReadOnlyList<Optie> Keuzes { get; private set; } = [];

    /// <summary>Keeps the form to close open while something is wrong in it.</summary>
    public bool Sluitfout => ModelState[nameof(Besluit)]?.Errors.Count > 0 || ModelState[nameof(Reden)]?.Errors.Count > 0;

    public DateOnly Dag => Vandaag;

    public PersoonId Ik => Gebruiker.Ik;

    public async Task<IActionResult> OnGetAsync() => await Haal('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Doe(() => Meldcode.Schrijf(Optie.Lees<Meldstap>(Stap), Tekst, Ik, Gebruiker.Naam, Nu), "Notitie bij meldcode", "De notitie is opgeschreven.");

    public Task<IActionResult> OnPostCollegaAsync() => Doe(() => Keuzes.FirstOrDefault(k => k.Waarde == Collega) is { } gekozen
            ? Meldcode.Vraag(new(Guid.Parse(gekozen.Waarde)), gekozen.Tekst, Ik, Nu)
            : Meldcoderegels.LeestAlMee.Bij("collega", "Kies een collega uit de lijst."), "Collega bij meldcode", "Je collega leest nu mee. Zeg het zelf: er gaat geen bericht.");

    public Task<IActionResult> OnPostNietMeerAsync(Guid wie) => Doe(() => Meldcode.NietMeer(new(wie), Ik, Nu), "Collega van meldcode", "Je collega ziet dit niet meer.");

    public Task<IActionResult> OnPostSluitAsync() => Doe(() => Meldcode.SluitAf(Optie.Lees<Meldbesluit>(Besluit), Reden, Ik, Nu), "Meldcode afgesloten", "De meldcode is afgesloten.");

    private Task<IActionResult> Doe<T>(Func<Uitkomst<T>> vraag, string waarom, string melding) where T : Gebeurtenis => Herhaal(async () =>
    {
        if (!await Haal('U')) return NotFound();
        var uitkomst = vraag();
        var metVelden = Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w with { Veld = w.Veld.Length == 0 ? "" : char.ToUpperInvariant(w.Veld[0]) + w.Veld[1..] })]);
        return ModelState.Neem(metVelden) ? await Bewaar(waarom, null, $"/meldcode/{Id}", melding, uitkomst.Waarde) : Page();
    });

    private async Task<bool> Haal(char actie)
    {
        if (await lade.Open(new(Id), actie, Stop) is not { } gevonden) return false;
        Meldcode = gevonden;
        Inwoner = await Db.Set<Inwonerdossier>().Where(d => d.Id == gevonden.DossierId).Join(Db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (d, p) => p.Naam).AsNoTracking().SingleAsync(Stop);
        var collegas = await Db.Set<Account>().AsNoTracking().Where(a => a.OrganisatieId == Gebruiker.Organisatie && a.OrganisatieId != null && a.PersoonId != null && a.GeblokkeerdOp == null && Collegas.Contains(a.Rol))
            .OrderBy(a => a.Naam).Select(a => new { Persoon = a.PersoonId!.Value, a.Naam, a.Rol }).ToListAsync(Stop);
        Keuzes = Optie.Van(collegas.Where(c => !gevonden.MagZien(c.Persoon)), c => c.Persoon, c => c.Naam, c => c.Rol.Naam());
        return true;
    }
}
