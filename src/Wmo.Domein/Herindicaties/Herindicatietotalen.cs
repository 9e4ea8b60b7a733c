using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>
/// Adds up what herindicaties come to, one by one: in as much memory for a million as for ten. Every share and average is that of who was calculated;
/// who comes later is only counted.
/// </summary>
public sealed class Herindicatietotaal
{
    /// <summary>How many were calculated.</summary>
    public long Herindicaties => Lager + Gelijk + Hoger;

    /// <summary>How many come later.</summary>
    public long Later { get; private set; }

    /// <summary>How many get less.</summary>
    public long Lager { get; private set; }

    /// <summary>How many get as much.</summary>
    public long Gelijk { get; private set; }

    /// <summary>How many get more.</summary>
    public long Hoger { get; private set; }

    /// <summary>Minutes per week before, of who was calculated.</summary>
    public long MinutenOud { get; private set; }

    /// <summary>Minutes per week by the norms.</summary>
    public long MinutenNieuw { get; private set; }

    /// <summary>Minutes per week on average before; none when nobody was calculated.</summary>
    public decimal? GemiddeldOud => Per(MinutenOud, Herindicaties);

    /// <summary>Minutes per week on average by the norms.</summary>
    public decimal? GemiddeldNieuw => Per(MinutenNieuw, Herindicaties);

    /// <summary>How many of a hundred get less.</summary>
    public decimal? AandeelLager => Per(100 * Lager, Herindicaties);

    /// <summary>How many of a hundred get as much or more.</summary>
    public decimal? AandeelGelijkOfHoger => Per(100 * (Gelijk + Hoger), Herindicaties);

    /// <summary>Of all minutes before, how many of a hundred go; below zero when there come more.</summary>
    public decimal? Besparing => Per(100 * (MinutenOud - MinutenNieuw), MinutenOud);

    /// <summary>Hours per year less, with 52 weeks in a year as the norms count.</summary>
    public decimal BesparingUrenPerJaar => Math.Round((MinutenOud - MinutenNieuw) * 52 / 60m, 1, MidpointRounding.AwayFromZero);

    /// <summary>Counts one.</summary>
    public void Tel(Herindicatieberekening berekening)
    {
        if (berekening is not { Overgang: { } overgang, NieuwMinuten: { } nieuw })
        {
            Later++;
            return;
        }
        (MinutenOud, MinutenNieuw) = (MinutenOud + berekening.OudMinuten, MinutenNieuw + nieuw);
        switch (overgang.Richting)
        {
            case Herindicatieuitkomst.Lager: Lager++; break;
            case Herindicatieuitkomst.Gelijk: Gelijk++; break;
            default: Hoger++; break;
        }
    }

    // One decimal: more would say more than these figures know.
    private static decimal? Per(long deel, long geheel) => geheel == 0 ? null : Math.Round((decimal)deel / geheel, 1, MidpointRounding.AwayFromZero);
}

/// <summary>The figures of a herindicatie as a municipality tells them to its council (Mededelingen Huizen 2021): all together, above the threshold, and up to it.</summary>
/// <param name="drempel">The threshold in minutes per week.</param>
public sealed class Herindicatietotalen(int drempel)
{
    /// <summary>The threshold in minutes per week.</summary>
    public int Drempel { get; } = drempel;

    /// <summary>Everybody.</summary>
    public Herindicatietotaal Alle { get; } = new();

    /// <summary>Who had more than the threshold.</summary>
    public Herindicatietotaal Boven { get; } = new();

    /// <summary>Who had the threshold or less.</summary>
    public Herindicatietotaal TotEnMet { get; } = new();

    /// <summary>Counts one, in its group and in the whole.</summary>
    public void Tel(Herindicatieberekening berekening)
    {
        Alle.Tel(berekening);
        (berekening.OudMinuten > Drempel ? Boven : TotEnMet).Tel(berekening);
    }
}
