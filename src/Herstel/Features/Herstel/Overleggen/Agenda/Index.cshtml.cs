using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Agenda;

/// <summary>The agenda: what, how long, in which order, and what is private time without professionals.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden), MetConcept]
public sealed class IndexModel : Overlegpagina
{
    /// <summary>The point that is being changed; empty for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Punt { get; set; }

    /// <summary>The point that a button is about.</summary>
    [BindProperty]
    public Guid? Welk { get; set; }

    [BindProperty]
    public Puntformulier Invoer { get; set; } = new();

    public Agendapunt? Gekozen => Overleg.Punten.FirstOrDefault(p => p.Id == Punt);

    /// <summary>What people would do and is not done: it comes back in this meeting.</summary>
    internal IReadOnlyList<Openstaand> Openstaand { get; private set; } = [];

    public IReadOnlyList<Optie> Zichten { get; } = [.. Enum.GetValues<Agendazicht>().Select(z => new Optie(z.ToString(), z.Naam()))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenSamen("de agenda van het overleg")) return NotFound();
        Openstaand = await Daarnavragen.HaalOpenstaand(Db, Overleg.TrajectId, Vandaag, Stop);
        if (Gekozen is { } punt) Invoer = Puntformulier.Van(punt);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Verander("Opgeslagen.", o => Punt is not { } punt ? o.VoegPuntToe(Invoer.Lees())
        : o.Punten.FirstOrDefault(p => p.Id == punt) is { } nu && Puntformulier.Van(nu).Gelezen != Invoer.Gelezen ? Overlegregels.Verouderd.Bij(nameof(Invoer.Titel)) : o.WijzigPunt(punt, Invoer.Lees()), "Invoer.");

    public Task<IActionResult> OnPostOmhoogAsync() => Verander("Een plek omhoog gezet.", o => o.VerplaatsPunt(Welk ?? default, true));

    public Task<IActionResult> OnPostOmlaagAsync() => Verander("Een plek omlaag gezet.", o => o.VerplaatsPunt(Welk ?? default, false));

    public Task<IActionResult> OnPostWegAsync() => Verander("Van de agenda gehaald.", o => o.HaalPuntWeg(Welk ?? default));

    protected override bool NeemOpgeslagen(Overleg overleg)
    {
        if (overleg.Punten.FirstOrDefault(p => p.Id == Punt) is not { } punt) return false;
        Invoer = Puntformulier.Van(punt);
        return true;
    }

    private async Task<IActionResult> Verander(string zin, Func<Overleg, Uitkomst<AgendaGewijzigd>> daad, string voor = "") =>
        await OpenSamen("de agenda van het overleg", 'U') ? await Doe("Agenda veranderd", $"{Pad}/agenda", zin, daad, voor: voor) : NotFound();
}

/// <summary>A point as it is typed.</summary>
public sealed class Puntformulier
{
    public string? Titel { get; set; }

    public string? Minuten { get; set; }

    public string? Zicht { get; set; } = nameof(Agendazicht.Iedereen);

    /// <summary>What was on the screen.</summary>
    public string? Gelezen { get; set; }

    public static Puntformulier Van(Agendapunt punt) => new()
    {
        Titel = punt.Titel, Minuten = Getal.Schrijf(punt.Minuten), Zicht = punt.Zicht.ToString(), Gelezen = Schermmerk.Van($"{punt.Minuten} {punt.Zicht} {punt.Titel}"),
    };

    public Agendapuntinvoer Lees() => new(Titel, Getal.Lees(Minuten), Enum.TryParse<Agendazicht>(Zicht, out var zicht) && Enum.IsDefined(zicht) ? zicht : Agendazicht.Iedereen);
}
