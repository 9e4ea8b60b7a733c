using System.Globalization;

namespace Spil.Kern;

/// <summary>The unit a term is expressed in. Terms in hours do not exist here: they follow the clock, not the calendar.</summary>
public enum Termijneenheid
{
    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Weeks of seven days.</summary>
    Weken,

    /// <summary>Calendar months; a day the month does not have becomes its last day.</summary>
    Maanden,

    /// <summary>Calendar years; 29 February becomes 28 February in a year that does not have it.</summary>
    Jaren,
}

/// <summary>
/// A term of a law: so many days, weeks, months or years, counted forward from a day. Unless <see cref="MetStartdag"/> says otherwise
/// the start day itself does not count (Awb art. 6:8: the term begins on the day after). Its last day counts whole.
/// <para>A term that ends on a Saturday, Sunday or public holiday runs on to the next day that is none of these, and a term of three days
/// or more holds at least two such working days (Algemene termijnenwet art. 1 and 2); this does not go for terms of more than 90 days, 12 weeks or
/// three months, nor for years (art. 4), and not after <see cref="ZonderVerlenging"/>.</para>
/// <para>Two terms are equal when number, unit and both properties are. There is no default value.
/// Terms that are counted back from a day (art. 1 lid 2) are not expressed by this type.</para>
/// </summary>
public sealed record Termijn
{
    private Termijn(int aantal, Termijneenheid eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        (Aantal, Eenheid) = (aantal, eenheid);
    }

    /// <summary>How many of the unit; at least 1.</summary>
    public int Aantal { get; }

    /// <summary>The unit.</summary>
    public Termijneenheid Eenheid { get; }

    /// <summary>True when the start day is the first day of the term; false when that is the day after.</summary>
    public bool StartdagTelt { get; private init; }

    /// <summary>True when the Algemene termijnenwet lengthens this term where needed.</summary>
    public bool WordtVerlengd => !zonderVerlenging && Eenheid switch
    {
        Termijneenheid.Dagen => Aantal <= 90,
        Termijneenheid.Weken => Aantal <= 12,
        Termijneenheid.Maanden => Aantal <= 3,
        _ => false,
    };

    private bool zonderVerlenging { get; init; }

    /// <summary>A term of calendar days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static Termijn Dagen(int aantal) => new(aantal, Termijneenheid.Dagen);

    /// <summary>A term of weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static Termijn Weken(int aantal) => new(aantal, Termijneenheid.Weken);

    /// <summary>A term of calendar months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static Termijn Maanden(int aantal) => new(aantal, Termijneenheid.Maanden);

    /// <summary>A term of calendar years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static Termijn Jaren(int aantal) => new(aantal, Termijneenheid.Jaren);

    /// <summary>The same term with the start day as its first day.</summary>
    public Termijn MetStartdag() => this with { StartdagTelt = true };

    /// <summary>The same term that never runs on: a law excludes it (Awb art. 4:17 lid 1), or it is no term of a law but an agreement.</summary>
    public Termijn ZonderVerlenging() => this with { zonderVerlenging = true };

    /// <summary>The last day on which something is in time.</summary>
    /// <param name="start">The day of what starts the term: the sending, the receipt.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end lies after the year 9999.</exception>
    public DateOnly LaatsteDag(DateOnly start) => Verloop(start, []).LaatsteDag!.Value;

    /// <summary>How the term runs from a day on, with the periods in which it was suspended.</summary>
    /// <param name="start">The day of what starts the term.</param>
    /// <param name="opschortingen">Periods of suspension, in any order; days in more than one count once. One without an end still goes on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end lies after the year 9999.</exception>
    public Termijnverloop Verloop(DateOnly start, IEnumerable<Periode> opschortingen) =>
        Termijnverloop.Bereken(this, start, ZonderOpschorting(start), opschortingen);

    /// <summary>For example <c>6 weken</c> or <c>1 dag</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Aantal} {Eenheid switch
    {
        Termijneenheid.Dagen => Aantal == 1 ? "dag" : "dagen",
        Termijneenheid.Weken => Aantal == 1 ? "week" : "weken",
        Termijneenheid.Maanden => Aantal == 1 ? "maand" : "maanden",
        _ => "jaar",
    }}");

    private DateOnly ZonderOpschorting(DateOnly start) => Eenheid switch
    {
        Termijneenheid.Dagen => start.AddDays(StartdagTelt ? Aantal - 1 : Aantal),
        Termijneenheid.Weken => start.AddDays(checked(7 * Aantal) - (StartdagTelt ? 1 : 0)),
        Termijneenheid.Maanden => InMaanden(start, Aantal),
        _ => InMaanden(start, checked(12 * Aantal)),
    };

    // The last day has the number of the start day. When the start day counts it is the day before that, unless the month was too short
    // for the number: then its last day is already the earlier one (31 January and a month is 28 February in both ways of counting).
    private DateOnly InMaanden(DateOnly start, int maanden)
    {
        var einde = start.AddMonths(maanden);
        return StartdagTelt && einde.Day == start.Day ? einde.AddDays(-1) : einde;
    }
}
