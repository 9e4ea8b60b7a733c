using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>A line of a table of a scenario.</summary>
/// <param name="Naam">Which people.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Lager">How many of them get less.</param>
/// <param name="GelijkOfHoger">How many as much or more.</param>
/// <param name="GemiddeldOud">Minutes per week before, on average.</param>
/// <param name="GemiddeldNieuw">Minutes per week by the norms.</param>
public sealed record Scenariogroep(string Naam, long Aantal, long Lager, long GelijkOfHoger, decimal? GemiddeldOud, decimal? GemiddeldNieuw)
{
    internal static Scenariogroep Van(string naam, Herindicatietotaal t) => new(naam, t.Herindicaties, t.Lager, t.Gelijk + t.Hoger, t.GemiddeldOud, t.GemiddeldNieuw);
}

/// <summary>How many people differ so much.</summary>
/// <param name="Naam">How much, in words.</param>
/// <param name="Aantal">How many people.</param>
/// <param name="Richting">Less, as much or more.</param>
public sealed record Scenariostap(string Naam, long Aantal, Herindicatieuitkomst Richting);

/// <summary>What a round would do: figures only, about nobody.</summary>
/// <param name="Totaal">Everybody who has a turn.</param>
/// <param name="Gelijk">How many stay as they are.</param>
/// <param name="Hoger">How many get more.</param>
/// <param name="Later">How many come at the end of their indication.</param>
/// <param name="ZonderSituatie">How many cannot be calculated, because nobody knows how they live.</param>
/// <param name="UrenPerJaar">Hours per year less.</param>
/// <param name="Besparing">Of a hundred old minutes, how many go.</param>
/// <param name="Verdeling">How many differ how much.</param>
/// <param name="Groepen">By household, and by threshold.</param>
public sealed record Scenariouitkomst(Scenariogroep Totaal, long Gelijk, long Hoger, long Later, long ZonderSituatie, decimal UrenPerJaar, decimal? Besparing, IReadOnlyList<Scenariostap> Verdeling,
    IReadOnlyList<Scenariogroep> Groepen)
{
    private static readonly (string Naam, int Tot)[] Stappen =
    [
        ("meer dan een uur minder", -61), ("een half uur tot een uur minder", -30), ("minder dan een half uur minder", -1), ("gelijk", 0), ("minder dan een half uur meer", 29), ("een half uur of meer erbij", int.MaxValue),
    ];

    /// <summary>Euros per year less, by this tariff for an hour.</summary>
    public decimal Euros(decimal tarief) => Math.Round(UrenPerJaar * tarief, 0, MidpointRounding.AwayFromZero);

    /// <summary>Calculates it, one by one.</summary>
    /// <param name="afspraken">By what.</param>
    /// <param name="mensen">Everybody with support: minutes, last day, and how somebody lives when that is known.</param>
    public static Scenariouitkomst Reken(Herindicatieafspraken afspraken, IEnumerable<(int Oud, DateOnly? Einde, Bekendesituatie? Situatie)> mensen)
    {
        var (alle, boven, totenmet, meer, gewoon, zonder) = (new Herindicatietotaal(), new Herindicatietotaal(), new Herindicatietotaal(), new Herindicatietotaal(), new Herindicatietotaal(), 0L);
        var stappen = new long[Stappen.Length];
        foreach (var (oud, einde, situatie) in mensen)
        {
            if (situatie is null)
            {
                if (!afspraken.IsLater(oud, einde)) zonder++;
                else alle.Tel(new(oud, null, null));
                continue;
            }
            if (!Herindicatierekening.Bepaal(afspraken, new(oud, einde, situatie)).Probeer(out var uitkomst)) { zonder++; continue; }
            alle.Tel(uitkomst);
            (oud > afspraken.Drempel ? boven : totenmet).Tel(uitkomst);
            (situatie.Samenstelling ? meer : gewoon).Tel(uitkomst);
            if (uitkomst.Verschil is { } verschil) stappen[Array.FindIndex(Stappen, s => verschil <= s.Tot)]++;
        }
        return new(Scenariogroep.Van("Iedereen", alle), alle.Gelijk, alle.Hoger, alle.Later, zonder, alle.BesparingUrenPerJaar, alle.Besparing,
            [.. Stappen.Select((s, i) => new Scenariostap(s.Naam, stappen[i], i < 3 ? Herindicatieuitkomst.Lager : i == 3 ? Herindicatieuitkomst.Gelijk : Herindicatieuitkomst.Hoger))],
            [
                Scenariogroep.Van("Huishouden dat meer werk geeft", meer), Scenariogroep.Van("Gemiddeld huishouden", gewoon),
                Scenariogroep.Van($"Meer dan {afspraken.Drempel} minuten", boven), Scenariogroep.Van($"Hoogstens {afspraken.Drempel} minuten", totenmet),
            ]);
    }
}

/// <summary>What a round would do, kept with the agreements it was calculated with.</summary>
public sealed class Scenario
{
    private Scenario() { }

    internal Scenario(string naam, decimal tarief, string afspraken, DateTimeOffset op, Scenariouitkomst uitkomst) => (Id, Naam, Tarief, Afspraken, Op, Uitkomst) = (Guid.CreateVersion7(), naam, tarief, afspraken, op, uitkomst);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its name.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Euros for an hour of help, as somebody typed it.</summary>
    public decimal Tarief { get; private set; }

    /// <summary>The agreements in a line.</summary>
    public string Afspraken { get; private set; } = "";

    /// <summary>When it was calculated.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>What came out.</summary>
    public Scenariouitkomst Uitkomst { get; private set; } = null!;
}
