using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Spil.Kern;

/// <summary>
/// A run of whole days: from <see cref="Begin"/> up to and including <see cref="Einde"/>, or without an end.
/// It has at least one day: the end never lies before the begin.
/// <para>Two periods are equal when begin and end are. There is no default value. Days are civil dates in the Netherlands, without a time.</para>
/// </summary>
public sealed record Periode : IParsable<Periode>
{
    private Periode(DateOnly begin, DateOnly? einde) => (Begin, Einde) = (begin, einde);

    /// <summary>The first day.</summary>
    public DateOnly Begin { get; private init; }

    /// <summary>The last day, which still belongs to the period; <see langword="null"/> when there is no end.</summary>
    public DateOnly? Einde { get; private init; }

    /// <summary>True when there is no end.</summary>
    public bool IsOpen => Einde is null;

    /// <summary>The number of days, first and last included; <see langword="null"/> when there is no end.</summary>
    public int? Dagen => Einde is { } einde ? einde.DayNumber - Begin.DayNumber + 1 : null;

    private DateOnly Grens => Einde ?? DateOnly.MaxValue;

    /// <summary>Makes a period from input; refused by <c>KERN-PER-001</c> at <paramref name="veld"/> when the end lies before the begin.</summary>
    public static Uitkomst<Periode> Maak(DateOnly begin, DateOnly? einde, string veld = "") =>
        einde < begin ? KernRegels.PeriodeVolgorde.Bij(veld) : new Periode(begin, einde);

    /// <summary>The period from one day to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the begin.</exception>
    public static Periode Van(DateOnly begin, DateOnly einde)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(einde, begin);
        return new(begin, einde);
    }

    /// <summary>The period that begins on a day and has no end.</summary>
    public static Periode Vanaf(DateOnly begin) => new(begin, null);

    /// <summary>The period of one day.</summary>
    public static Periode Op(DateOnly dag) => new(dag, dag);

    /// <summary>True when the day lies in the period.</summary>
    public bool Bevat(DateOnly dag) => dag >= Begin && dag <= Grens;

    /// <summary>True when every day of the other period lies in this one. One without an end fits only in one without an end.</summary>
    public bool Bevat(Periode ander) => ander.Begin >= Begin && (IsOpen || (ander.Einde is { } einde && einde <= Einde));

    /// <summary>True when at least one day lies in both.</summary>
    public bool Overlapt(Periode ander) => Begin <= ander.Grens && ander.Begin <= Grens;

    /// <summary>The days that lie in both; <see langword="null"/> when there are none.</summary>
    public Periode? Doorsnede(Periode ander)
    {
        if (!Overlapt(ander)) return null;
        var begin = Begin > ander.Begin ? Begin : ander.Begin;
        return new(begin, IsOpen ? ander.Einde : ander.IsOpen || Einde < ander.Einde ? Einde : ander.Einde);
    }

    /// <summary>True when this period begins on the day after the other one ends: no gap, no overlap.</summary>
    public bool AansluitendOp(Periode vorige) => vorige.Einde is { } einde && Begin.DayNumber - einde.DayNumber == 1;

    /// <summary>Cuts in two; together the parts are this period and the second adjoins the first.</summary>
    /// <param name="eersteDagVanTweede">First day of the second part: in the period, and not its first day (<c>KERN-PER-004</c>).</param>
    /// <param name="veld">Name of the input a refusal belongs to.</param>
    public Uitkomst<(Periode Eerste, Periode Tweede)> Splits(DateOnly eersteDagVanTweede, string veld = "") =>
        eersteDagVanTweede > Begin && Bevat(eersteDagVanTweede)
            ? (new Periode(Begin, eersteDagVanTweede.AddDays(-1)), new Periode(eersteDagVanTweede, Einde))
            : KernRegels.PeriodeSplitsen.Bij(veld);

    /// <summary>The same period with an earlier last day.</summary>
    /// <param name="laatsteDag">The new last day: one of the period (<c>KERN-PER-002</c>).</param>
    /// <param name="veld">Name of the input a refusal belongs to.</param>
    public Uitkomst<Periode> EindigOp(DateOnly laatsteDag, string veld = "") =>
        Bevat(laatsteDag) ? new Periode(Begin, laatsteDag) : KernRegels.PeriodeEindigen.Bij(veld);

    /// <summary>The same period with a later last day, or without an end.</summary>
    /// <param name="laatsteDag">The new last day: later than the present one (<c>KERN-PER-003</c>); <see langword="null"/> for no end.</param>
    /// <param name="veld">Name of the input a refusal belongs to.</param>
    public Uitkomst<Periode> Verleng(DateOnly? laatsteDag, string veld = "") =>
        !IsOpen && (laatsteDag is null || laatsteDag > Einde) ? new Periode(Begin, laatsteDag) : KernRegels.PeriodeVerlengen.Bij(veld);

    /// <summary>In Dutch: <c>1 januari 2026 tot en met 30 juni 2026</c>, <c>12 november 2026</c> or <c>vanaf 1 januari 2026</c>.</summary>
    public string InWoorden() =>
        IsOpen ? $"vanaf {Begin.InWoorden()}"
        : Begin == Einde ? Begin.InWoorden()
        : $"{Begin.InWoorden()} tot en met {Grens.InWoorden()}";

    /// <summary>As an ISO 8601 interval: <c>2026-01-01/2026-06-30</c>, or <c>2026-01-01/..</c> without an end.</summary>
    public override string ToString() => $"{Iso(Begin)}/{(Einde is { } einde ? Iso(einde) : "..")}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">It is no interval, or its end lies before its begin.</exception>
    public static Periode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var periode) ? periode : throw new FormatException($"'{s}' is not a period such as 2026-01-01/2026-06-30.");
    }

    /// <summary>Reads what <see cref="ToString"/> writes; false when it is no interval or its end lies before its begin.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Periode? result)
    {
        result = null;
        if (s?.Split('/') is not [var van, var tot] || !IsIso(van, out var begin)) return false;
        if (tot == "..") result = Vanaf(begin);
        else if (IsIso(tot, out var einde) && einde >= begin) result = new(begin, einde);
        return result is not null;
    }

    static Periode IParsable<Periode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Periode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Periode result) =>
        TryParse(s, out result);

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsIso(string s, out DateOnly dag) =>
        DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag);
}
