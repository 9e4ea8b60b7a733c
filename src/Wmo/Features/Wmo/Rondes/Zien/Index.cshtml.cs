using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Features.Wmo.Rondes.Gedeeld;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Rondes.Zien;

/// <summary>A round: what it would do, kept and compared; starting it; and how far it is. Figures, no names.</summary>
[Vereist(WmoRechten.Rondes)]
public sealed class IndexModel : Rondepagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Scenarioformulier Invoer { get; set; } = new();

    public Herindicatieronde Ronde { get; private set; } = null!;

    /// <summary>What it would do today; null when it runs, or when its norms are not there.</summary>
    public Scenariouitkomst? Uitkomst { get; private set; }

    /// <summary>How many stand where, once it runs.</summary>
    public IReadOnlyList<Rondebalk> Voortgang { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public string Pad => $"/wmo/rondes/{Id}";

    private IReadOnlyList<Rondemens> mensen = [];

    private Herindicatieafspraken? afspraken;

    public async Task<IActionResult> OnGetAsync() => await Laad() ? Page() : NotFound();

    public Task<IActionResult> OnPostScenarioAsync() => Herhaal(async () =>
    {
        if (!await Laad() || Uitkomst is null) return NotFound();
        var tarief = Bedrag.Lees(Invoer.Tarief, nameof(Invoer.Tarief));
        var bewaard = Ronde.Bewaar(Invoer.Naam, tarief.Probeer(out var bedrag) ? bedrag.InEuro() : null, Uitkomst, Nu);
        if (ModelState.Neem(Spil.Kern.Uitkomst.Van([.. bewaard.Weigeringen.Select(Hier)]), "Invoer.")) return await Bewaar("Scenario bewaard", null, Pad + "#scenarios", "Het scenario is bewaard.", bewaard.Waarde);
        Db.ChangeTracker.Clear();
        return Page();
    });

    public Task<IActionResult> OnPostBeginAsync() => Herhaal(async () =>
    {
        if (!await Laad() || afspraken is null) return NotFound();
        var aandebeurt = mensen.Where(m => !afspraken.IsLater(m.Minuten, m.Einde)).Select(m => m.Indicatie).ToList();
        var begonnen = Ronde.Begin(aandebeurt.Count, Vandaag);
        if (!ModelState.Neem(begonnen))
        {
            Db.ChangeTracker.Clear();
            return Page();
        }

        var gevolg = await HttpContext.RequestServices.GetRequiredService<Rondestart>().Begin(Ronde, aandebeurt, Gebruiker.Organisatienaam, Vandaag, Stop);
        return await BewaarAlles("Ronde van herindicaties begonnen", Pad, $"De ronde is begonnen met {Rondebeeld.Los(aandebeurt.Count, BuitenTeam)} mensen. De consulenten kunnen aan het werk.", [new Gevolgd(null, begonnen.Waarde), .. gevolg]);
    });

    private async Task<bool> Laad()
    {
        var (id, gemeente) = (new HerindicatierondeId(Id), Gebruiker.Organisatie);
        if (await Db.Set<Herindicatieronde>().Include(r => r.Scenarios).SingleOrDefaultAsync(r => r.Id == id && r.GemeenteId == gemeente, Stop) is not { } ronde) return false;
        Ronde = ronde;
        if (ronde.GestartOp is null) await RekenDoor();
        else
        {
            var standen = await Db.Set<Herindicatie>().Where(h => h.RondeId == id && h.HeropendOp == null).GroupBy(h => h.Stand).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, Stop);
            Voortgang = Rondebeeld.Voortgang([.. Enum.GetValues<Herindicatiestand>().Select(s => (s.Naam(), (long)standen.GetValueOrDefault(s)))], BuitenTeam);
        }

        return true;
    }

    private async Task RekenDoor()
    {
        var kaders = await HttpContext.RequestServices.GetRequiredService<Kaderkeuze>().Haal(Vandaag, Stop);
        if (kaders.Zoek($"{Ronde.Normenkader}:{Ronde.Normversie}") is not { } kader || !Ronde.Afspraken(kader).Probeer(out afspraken)) return;
        mensen = await HttpContext.RequestServices.GetRequiredService<Rondebevolking>().Haal(Ronde.GemeenteId, Ronde.Peildatum, Stop);
        Uitkomst = Rondebevolking.Reken(afspraken, mensen);
    }

    private static Weigering Hier(Weigering w) => w with { Veld = w.Veld switch { "naam" => nameof(Scenarioformulier.Naam), "tarief" => nameof(Scenarioformulier.Tarief), _ => w.Veld } };
}

/// <summary>A scenario that is kept.</summary>
public sealed class Scenarioformulier
{
    public string? Naam { get; set; }

    public string? Tarief { get; set; }
}
