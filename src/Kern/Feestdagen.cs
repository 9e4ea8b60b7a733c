namespace Spil.Kern;

/// <summary>A public holiday.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Naam">Its Dutch name.</param>
public sealed record Feestdag(DateOnly Datum, string Naam);

/// <summary>
/// The Dutch public holidays (<i>algemeen erkende feestdagen</i>) that move a legal term, for any year: Algemene termijnenwet art. 3.
/// These are not the days people have off: 5 May counts every year.
/// <para>The law is in force since 1 April 1965; for an earlier year its present list is applied backwards.
/// Easter is that of the Gregorian calendar (from 1583).</para>
/// </summary>
public static class Feestdagen
{
    /// <summary>
    /// The last year for which the government has equated days with a holiday (art. 3 lid 3; a decision in the Staatscourant once in
    /// about three years). Terms that end later may become longer when the next decision comes.
    /// </summary>
    public const int GelijkgesteldTotEnMet = 2028;

    // Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag;
    // Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag.
    private static readonly DateOnly[] Gelijkgesteld =
    [
        new(2023, 4, 28), new(2023, 5, 19), new(2024, 5, 10), new(2024, 12, 27), new(2025, 5, 30),
        new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26),
    ];

    /// <summary>The public holidays of a year, in order of date. Two may fall on one day (5 May 2016 was Ascension Day too).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9999.</exception>
    public static IReadOnlyList<Feestdag> Van(int jaar)
    {
        var pasen = Pasen(jaar);
        return
        [
            .. new Feestdag[]
            {
                new(new(jaar, 1, 1), "Nieuwjaarsdag"),
                new(pasen.AddDays(-2), "Goede Vrijdag"),
                new(pasen.AddDays(1), "Tweede Paasdag"),
                new(Koningsdag(jaar), jaar >= 2014 ? "Koningsdag" : "Koninginnedag"),
                new(new(jaar, 5, 5), "Bevrijdingsdag"),
                new(pasen.AddDays(39), "Hemelvaartsdag"),
                new(pasen.AddDays(50), "Tweede Pinksterdag"),
                new(new(jaar, 12, 25), "Eerste Kerstdag"),
                new(new(jaar, 12, 26), "Tweede Kerstdag"),
            }
            .Concat(Gelijkgesteld.Where(dag => dag.Year == jaar).Select(dag => new Feestdag(dag, "dag die gelijkstaat aan een feestdag")))
            .OrderBy(feestdag => feestdag.Datum),
        ];
    }

    /// <summary>The name of the holiday on a day; <see langword="null"/> when it is none.</summary>
    public static string? Naam(DateOnly dag)
    {
        var namen = Van(dag.Year).Where(feestdag => feestdag.Datum == dag).Select(feestdag => feestdag.Naam).ToArray();
        return namen.Length == 0 ? null : string.Join(" en ", namen);
    }

    /// <summary>True when the day is a public holiday.</summary>
    public static bool IsFeestdag(this DateOnly dag) => Naam(dag) is not null;

    /// <summary>
    /// True when the day is no Saturday, Sunday or public holiday: a day on which a legal term can end (Algemene termijnenwet art. 1).
    /// </summary>
    public static bool IsWerkdag(this DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !dag.IsFeestdag();

    /// <summary>The last of so many working days after this day.</summary>
    public static DateOnly PlusWerkdagen(this DateOnly dag, int aantal)
    {
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            if (dag.IsWerkdag()) aantal--;
        }
        return dag;
    }

    /// <summary>Easter Sunday, by the rule of 1582 as Meeus, Jones and Butcher wrote it down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9999.</exception>
    public static DateOnly Pasen(int jaar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, 9999);
        var (maancyclus, eeuw, inEeuw) = (jaar % 19, jaar / 100, jaar % 100);
        var maancorrectie = (eeuw - (eeuw + 8) / 25 + 1) / 3;
        var volleMaan = (19 * maancyclus + eeuw - eeuw / 4 - maancorrectie + 15) % 30;
        var naarZondag = (32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - volleMaan - inEeuw % 4) % 7;
        var uitzondering = (maancyclus + 11 * volleMaan + 22 * naarZondag) / 451;
        return new DateOnly(jaar, 3, 22).AddDays(volleMaan + naarZondag - 7 * uitzondering);
    }

    // "The day on which the King's birthday is celebrated": never on a Sunday. Moved to the day before since 1980, to the day after until then.
    private static DateOnly Koningsdag(int jaar)
    {
        DateOnly dag = jaar >= 2014 ? new(jaar, 4, 27) : new(jaar, 4, 30);
        return dag.DayOfWeek != DayOfWeek.Sunday ? dag : dag.AddDays(jaar >= 1980 ? -1 : 1);
    }
}
