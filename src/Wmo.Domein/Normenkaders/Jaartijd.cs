using System.Globalization;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>
/// An amount of time per year, exact: a whole number of hundredths of a minute. Nothing is rounded on the way; <see cref="InMinutenPerWeek"/>
/// rounds once, at the end. Minutes per week are hours per year × 60 / 52.
/// <para>Equal and ordered by value. The default value is <see cref="Geen"/>. Arithmetic that leaves the range throws <see cref="OverflowException"/>.</para>
/// </summary>
public readonly record struct Jaartijd : IComparable<Jaartijd>
{
    private const long PerUur = 6000;
    private const long PerWeekminuut = 5200;

    private Jaartijd(long honderdsten) => Honderdsten = honderdsten;

    /// <summary>Hundredths of a minute per year.</summary>
    public long Honderdsten { get; }

    /// <summary>No time.</summary>
    public static Jaartijd Geen => default;

    /// <summary>So many hours per year, with at most two decimals.</summary>
    /// <exception cref="ArgumentException">More decimals than can be kept exactly.</exception>
    public static Jaartijd VanUren(decimal uren) => Heel(checked(uren * PerUur));

    /// <summary>So many minutes, with at most two decimals, so many times per year.</summary>
    /// <exception cref="ArgumentException">More decimals than can be kept exactly.</exception>
    public static Jaartijd VanMinuten(decimal minuten, int kerenPerJaar) => Heel(checked(minuten * 100 * kerenPerJaar));

    /// <summary>
    /// Hours per year. A value that does not end within four decimals (a third of an hour) is cut off there; <see cref="MinutenPerWeekExact"/> says
    /// so with an ellipsis.
    /// </summary>
    public decimal UrenPerJaar => Honderdsten % PerUur == 0 ? Honderdsten / PerUur : Vierdecimalen(Honderdsten / (decimal)PerUur);

    /// <summary>
    /// Minutes per week in decimal digits: <c>125</c>, <c>30.5</c>, or cut off after four decimals with an ellipsis behind them when there are more:
    /// <c>147.6923…</c>, <c>-26.5384…</c>. Never rounded.
    /// </summary>
    public string MinutenPerWeekExact
    {
        get
        {
            // h / 5200, four decimals further: h × 25 / 13.
            var (cijfers, rest) = Math.DivRem(checked(Math.Abs(Honderdsten) * 25), 13);
            var (heel, achter) = Math.DivRem(cijfers, 10_000);
            var min = Honderdsten < 0 ? "-" : "";
            if (rest != 0) return string.Create(CultureInfo.InvariantCulture, $"{min}{heel}.{achter:D4}…");
            return achter == 0 ? string.Create(CultureInfo.InvariantCulture, $"{min}{heel}")
                : string.Create(CultureInfo.InvariantCulture, $"{min}{heel}.{achter:D4}").TrimEnd('0');
        }
    }

    /// <summary>Whole minutes per week, rounded once. Time below nothing rounds as time above it does, towards more.</summary>
    public int InMinutenPerWeek(Normafronding afronding)
    {
        var teller = afronding == Normafronding.Dichtstbij ? checked(Honderdsten + PerWeekminuut / 2) : checked(Honderdsten + PerWeekminuut - 1);
        var (minuten, rest) = Math.DivRem(teller, PerWeekminuut);
        return checked((int)(rest < 0 ? minuten - 1 : minuten));
    }

    /// <summary>The sum.</summary>
    public static Jaartijd operator +(Jaartijd a, Jaartijd b) => new(checked(a.Honderdsten + b.Honderdsten));

    /// <summary>The opposite.</summary>
    public static Jaartijd operator -(Jaartijd a) => new(checked(-a.Honderdsten));

    /// <summary>So many times.</summary>
    public static Jaartijd operator *(Jaartijd a, int keer) => new(checked(a.Honderdsten * keer));

    /// <summary>Less time.</summary>
    public static bool operator <(Jaartijd a, Jaartijd b) => a.Honderdsten < b.Honderdsten;

    /// <summary>More time.</summary>
    public static bool operator >(Jaartijd a, Jaartijd b) => a.Honderdsten > b.Honderdsten;

    /// <summary>Less or as much time.</summary>
    public static bool operator <=(Jaartijd a, Jaartijd b) => a.Honderdsten <= b.Honderdsten;

    /// <summary>More or as much time.</summary>
    public static bool operator >=(Jaartijd a, Jaartijd b) => a.Honderdsten >= b.Honderdsten;

    /// <inheritdoc/>
    public int CompareTo(Jaartijd other) => Honderdsten.CompareTo(other.Honderdsten);

    /// <summary>Hours per year: <c>108 uur per jaar</c>.</summary>
    public override string ToString() => Rekentaal.Uren(this) + " per jaar";

    private static Jaartijd Heel(decimal honderdsten) => decimal.IsInteger(honderdsten) ? new(checked((long)honderdsten))
        : throw new ArgumentException("More decimals than a hundredth of a minute.", nameof(honderdsten));

    private static decimal Vierdecimalen(decimal getal) => decimal.Round(getal, 4, MidpointRounding.ToZero) / 1.0000000000000000000000000000m;
}
