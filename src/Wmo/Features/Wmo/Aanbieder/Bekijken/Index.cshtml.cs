using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Iwmo;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Toewijzingen;
using Spil.Wmo.Toewijzingen;

namespace Spil.Wmo.Features.Wmo.Aanbieder.Bekijken;

/// <summary>One assignment, for a provider without software of its own: whom to help, how much, and saying when it begins and ends.</summary>
[Vereist(WmoRechten.HulpGeven)]
public sealed class IndexModel : Wmopagina
{
    /// <summary>With which a provider may end help by itself; the others follow on a change of the municipality (WMO588).</summary>
    public static IReadOnlyList<Optie> Redenen { get; } = [.. Codes.RedenenBeeindiging.Where(r => r.Key is not ("36" or "37")).Select(r => new Optie(r.Key, r.Value))];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Datuminvoer Op { get; set; } = new();

    [BindProperty]
    public string? Reden { get; set; }

    public Toewijzing Toewijzing { get; private set; } = null!;

    public Toewijzingsstand Stand { get; private set; } = null!;

    public Naam Wie => Stand.Inwoner.Naam;

    public string Gemeente => Stand.Naam(Toewijzing.GemeenteId);

    public bool KanStarten => !Toewijzing.IsIngetrokken && Toewijzing.Ingang <= Vandaag && (Toewijzing.GestartOp is null || Toewijzing.StaatStil);

    public bool KanStoppen => Toewijzing is { GestartOp: not null } && (Toewijzing.GestoptOp is null || Toewijzing.StaatStil);

    private Toewijzingsboek Boek => HttpContext.RequestServices.GetRequiredService<Toewijzingsboek>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostStartAsync() => Meld("Begin van de hulp gemeld", "Gemeld. De gemeente ziet wanneer de hulp begon.",
        (partijen, op) => Berichtmaker.Start(partijen, Stand.Inwoner, Toewijzing, op, Vandaag), op => Toewijzing.Start(op, Vandaag));

    public Task<IActionResult> OnPostStopAsync() => Meld("Einde van de hulp gemeld", "Gemeld. De gemeente ziet wanneer de hulp stopte.",
        (partijen, op) => Berichtmaker.Stop(partijen, Stand.Inwoner, Toewijzing, op, Reden!, Vandaag), op => Toewijzing.Stop(op, Reden, Vandaag));

    // The same message as a provider with software would send, so that both are kept alike.
    private Task<IActionResult> Meld<T>(string waarom, string melding, Func<Berichtpartijen, DateOnly, IBericht> maak, Func<DateOnly, Uitkomst<T>> doe) where T : Gebeurtenis => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var dag = Op.Lees(nameof(Op));
        if (!ModelState.Neem(dag)) return Page();
        if (Boek.Partijen(Stand, Toewijzing.AanbiederId) is not { } partijen) return Weiger(Toewijzingregels.CodeOntbreekt);
        if (Stand.Inwoner.Bsn is null) return Weiger(Toewijzingregels.BsnOntbreekt);
        var gedaan = doe(dag.Waarde);
        if (!ModelState.Neem(gedaan)) return Page();
        var bericht = maak(partijen, dag.Waarde);
        var bewaard = Boek.Bewaar(new(Toewijzing.DossierId, Toewijzing.GemeenteId, Toewijzing.AanbiederId), bericht, Berichtschrijver.Schrijf(bericht), Berichtschrijver.Controleer(bericht), [gedaan.Waarde], Nu, Gebruiker.Naam);
        return await Bewaar(waarom, Toewijzing.DossierId, $"/aanbieder/{Id}", melding, bewaard.Gebeurd);
    });

    private PageResult Weiger(Regel regel)
    {
        ModelState.Neem(Uitkomst.Geweigerd(regel.Weiger()));
        return Page();
    }

    private async Task<bool> Laad(char actie)
    {
        var (id, aanbieder) = (new ToewijzingId(Id), Gebruiker.Organisatie);
        var waar = Db.Set<Toewijzing>().Where(t => t.Id == id && t.AanbiederId == aanbieder).Select(t => t.DossierId);
        if (!await Binnen(waar, "een toewijzing van hulp bij het huishouden", actie, Gegevenssoort.Contact, Gegevenssoort.Toewijzing)) return false;
        Stand = await Boek.Haal(await waar.SingleAsync(Stop), Stop);
        Toewijzing = Stand.Toewijzingen.First(t => t.Id == id);
        return true;
    }
}
