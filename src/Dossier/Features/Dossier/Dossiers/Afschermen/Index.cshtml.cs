using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Afschermen;

/// <summary>Closes a dossier to all but a few: the inwoner asks, the projectleider decides and chooses who stays.</summary>
[Vereist(DossierRechten.Afschermen)]
public sealed class IndexModel : Dossierpagina
{
    [BindProperty]
    public string? Vraag { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>Who may still see the dossier, beside the inwoner and the projectleider.</summary>
    [BindProperty]
    public List<string> Groep { get; set; } = [];

    /// <summary>The group as it was when the page was opened.</summary>
    [BindProperty]
    public string? Gelezen { get; set; }

    [BindProperty]
    public string? Eindreden { get; set; }

    /// <summary>The people to choose from.</summary>
    public IReadOnlyList<Optie> Keuzes { get; private set; } = [];

    public Afscherming? Stand => Kader.Dossier.Afscherming;

    /// <summary>What ended last; the inwoner reads why.</summary>
    public Afscherming? Vorige => Kader.Dossier.Afschermingen.Where(a => a.Tot is not null).OrderBy(a => a.Tot).ThenBy(a => a.Id).LastOrDefault();

    /// <summary>Everybody who sees the closed dossier now, by name.</summary>
    public IReadOnlyList<string> Namen { get; private set; } = [];

    private string Pad => Kader.Pad + "/afscherming";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Neem(Stand);
        return Page();
    }

    /// <summary>The inwoner asks for it.</summary>
    public Task<IActionResult> OnPostVraagAsync() => Doe(inwoner: true, dossier => dossier.VraagAfscherming(Vraag, Vandaag),
        "Afschermen gevraagd", "Je vraag is verstuurd. De projectleider kijkt ernaar.");

    /// <summary>The inwoner wants it to end.</summary>
    public Task<IActionResult> OnPostVraagEindeAsync() => Doe(inwoner: true, dossier => dossier.VraagEindeAfscherming(Vandaag),
        "Einde van afschermen gevraagd", "Je vraag is verstuurd. De projectleider kijkt ernaar.");

    /// <summary>Closes it now.</summary>
    public Task<IActionResult> OnPostAsync() => Doe(inwoner: false, dossier => dossier.SchermAf(new(Reden, Gekozen(), Ik, Gebruiker.Naam), Vandaag),
        "Dossier afgeschermd", "Het dossier is afgeschermd. Alleen de mensen in deze lijst zien het nu nog.");

    /// <summary>Chooses again who stays.</summary>
    public Task<IActionResult> OnPostGroepAsync() => Doe(inwoner: false, dossier => dossier.WijzigGroep(Gekozen(), Ik, Vandaag),
        "Wie een afgeschermd dossier ziet veranderd", "De lijst is veranderd. Het werkt meteen.", letOpVerouderd: true);

    /// <summary>Opens it again, or turns the question down.</summary>
    public Task<IActionResult> OnPostStopAsync() => Doe(inwoner: false, dossier => dossier.HefAfschermingOp(Eindreden, Vandaag),
        "Afscherming gestopt", "Dit dossier is niet afgeschermd. Wie meedoet, ziet weer wat hij mag zien.");

    private PersoonId Ik => Gebruiker.Ik;

    private async Task<IActionResult> Doe<T>(bool inwoner, Func<Inwonerdossier, Uitkomst<T>> vraag, string waarom, string melding, bool letOpVerouderd = false)
        where T : Gebeurtenis
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        if (inwoner != Kader.IsInwoner) return Forbid();
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            if (letOpVerouderd && dossier.Afscherming is { IsGevraagd: false } nu && (Gelezen ?? "") != Stond(nu))
            {
                ModelState.AddModelError(nameof(Groep), "Iemand anders heeft deze lijst net veranderd. Kijk wie er nu in staat en kies opnieuw.");
                Neem(nu);
                ToonVerouderd(nameof(Gelezen));
                return Page();
            }

            var uitkomst = vraag(dossier);
            return ModelState.Neem(MetVelden(uitkomst)) ? await BewaarKring(waarom, Pad, melding, uitkomst.Waarde) : Page();
        });
    }

    // The domain names its arguments; the form has fields of its own.
    private static Uitkomst MetVelden(Uitkomst uitkomst) => Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w with
    {
        Veld = w.Veld switch { "vraag" => nameof(Vraag), "reden" => nameof(Eindreden), _ => w.Veld },
    })]);

    private List<PersoonId> Gekozen() => [.. Groep.Select(g => Guid.TryParse(g, out var id) ? new PersoonId(id) : default)];

    private void Neem(Afscherming? nu) => (Groep, Gelezen) = ([.. nu?.Groep.Select(p => p.ToString()) ?? []], nu is null ? "" : Stond(nu));

    private static string Stond(Afscherming nu) => string.Join(' ', nu.Groep.Select(p => p.ToString()).Order(StringComparer.Ordinal));

    // The inwoner, or who decides about all dossiers; a naaste who is an inwoner elsewhere has the right too, but not here.
    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("het afschermen", actie, Gegevenssoort.Contact)) return NotFound();
        if (!Kader.IsInwoner && Gebruiker.Rol != Rol.Projectleider) return Forbid();
        var mensen = await Mensen();
        Keuzes = [.. Kader.Dossier.Betrokkenen.Where(b => b.GeldtOp(Vandaag) && b.PersoonId != Kader.Dossier.InwonerId && b.PersoonId != Ik).DistinctBy(b => b.PersoonId)
            .OrderByDescending(b => b.IsTandem).ThenBy(b => b.Rol).ThenBy(b => mensen[b.PersoonId].Sorteersleutel, StringComparer.Ordinal)
            .Select(b => new Optie(b.PersoonId.ToString(), mensen[b.PersoonId].Naam.Volledig, b.Rol()))];
        if (Stand is { IsGevraagd: false } nu) Namen = [.. Keuzes.Where(m => nu.Groep.Contains(new(Guid.Parse(m.Waarde)))).Select(m => $"{m.Tekst}, {m.Hint}"), .. Beslisser(nu)];
        return null;
    }

    private IEnumerable<string> Beslisser(Afscherming nu) =>
        Gebruiker.Rol == Rol.Projectleider && nu.Door != Gebruiker.Naam ? [$"{Gebruiker.Naam}, projectleider", $"{nu.Door}, projectleider"] : [$"{nu.Door}, projectleider"];
}
