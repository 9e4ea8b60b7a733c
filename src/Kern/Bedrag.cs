using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Spil.Kern;

/// <summary>
/// An amount of money in whole euro cents, positive or negative. Nothing converts to it by itself, so that euros and cents cannot be mixed up.
/// <para>Equal and ordered by value. The default value is <see cref="Nul"/>. Arithmetic that leaves the range of a 64-bit number of cents
/// throws <see cref="OverflowException"/>; it never wraps around.</para>
/// </summary>
public readonly partial record struct Bedrag : IComparable<Bedrag>, IParsable<Bedrag>
{
    private Bedrag(long centen) => Centen = centen;

    /// <summary>The amount in euro cents.</summary>
    public long Centen { get; }

    /// <summary>No money: € 0,00.</summary>
    public static Bedrag Nul => default;

    /// <summary>The amount of so many euro cents.</summary>
    public static Bedrag VanCenten(long centen) => new(centen);

    /// <summary>The amount of so many whole euros.</summary>
    /// <exception cref="OverflowException">More than fits in 64 bits of cents.</exception>
    public static Bedrag VanEuro(long euro) => new(checked(euro * 100));

    /// <summary>The amount in euros as an exact decimal, for calculation with rates.</summary>
    public decimal InEuro() => Centen / 100m;

    /// <summary>The sum.</summary>
    public static Bedrag operator +(Bedrag a, Bedrag b) => new(checked(a.Centen + b.Centen));

    /// <summary>The difference.</summary>
    public static Bedrag operator -(Bedrag a, Bedrag b) => new(checked(a.Centen - b.Centen));

    /// <summary>The opposite amount.</summary>
    public static Bedrag operator -(Bedrag a) => new(checked(-a.Centen));

    /// <summary>So many times the amount.</summary>
    public static Bedrag operator *(Bedrag a, long keer) => new(checked(a.Centen * keer));

    /// <summary>So many times the amount.</summary>
    public static Bedrag operator *(long keer, Bedrag a) => a * keer;

    /// <summary>Less money.</summary>
    public static bool operator <(Bedrag a, Bedrag b) => a.Centen < b.Centen;

    /// <summary>More money.</summary>
    public static bool operator >(Bedrag a, Bedrag b) => a.Centen > b.Centen;

    /// <summary>Less or as much money.</summary>
    public static bool operator <=(Bedrag a, Bedrag b) => a.Centen <= b.Centen;

    /// <summary>More or as much money.</summary>
    public static bool operator >=(Bedrag a, Bedrag b) => a.Centen >= b.Centen;

    /// <inheritdoc/>
    public int CompareTo(Bedrag other) => Centen.CompareTo(other.Centen);

    /// <summary>The amount as it is written in Dutch, on every server: <c>€ 1.234,56</c>, <c>€ -5,00</c>. The space is unbreakable.</summary>
    public override string ToString()
    {
        // Through UInt64: the absolute value of the smallest Int64 is no Int64.
        var centen = Centen < 0 ? (ulong)-(Centen + 1) + 1 : (ulong)Centen;
        var euro = (centen / 100).ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');
        return string.Create(CultureInfo.InvariantCulture, $"€\u00A0{(Centen < 0 ? "-" : "")}{euro},{centen % 100:00}");
    }

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <exception cref="FormatException">It is no amount.</exception>
    public static Bedrag Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var bedrag) ? bedrag : throw new FormatException($"'{s}' is not an amount such as 1.234,56.");
    }

    /// <summary>
    /// Reads an amount as Dutch people write it: <c>12,50</c>, <c>12,5</c>, <c>12,-</c>, <c>1.234</c>, <c>€ 5</c>, <c>€ -1.234,56</c>.
    /// A dot only parts thousands: <c>12.50</c> is refused, not guessed. False when it is no amount or too large.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Bedrag result)
    {
        var uitkomst = Lees(s);
        result = uitkomst.IsGelukt ? uitkomst.Waarde : default;
        return uitkomst.IsGelukt;
    }

    /// <summary>As <see cref="TryParse"/>, with the sentence to show when it is no amount.</summary>
    /// <param name="s">The input; empty is refused too.</param>
    /// <param name="veld">Name of the input the sentence belongs to.</param>
    /// <returns>The amount, or a refusal by <c>KERN-BEDRAG-001</c> or <c>KERN-BEDRAG-002</c>.</returns>
    public static Uitkomst<Bedrag> Lees(string? s, string veld = "")
    {
        var match = Nederlands().Match(Tekst.EenRegel(s));
        if (!match.Success) return KernRegels.BedragLeesbaar.Bij(veld);

        var centen = match.Groups["centen"].Value.TrimEnd('-').PadRight(2, '0');
        var min = match.Groups["min"].Success ? "-" : "";
        return long.TryParse(min + match.Groups["euro"].Value.Replace(".", "", StringComparison.Ordinal) + centen,
            NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var waarde)
            ? new Bedrag(waarde) : KernRegels.BedragTeGroot.Bij(veld);
    }

    static Bedrag IParsable<Bedrag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Bedrag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Bedrag result) => TryParse(s, out result);

    [GeneratedRegex(@"^(?<min>[-−])? ?€? ?(?(min)|(?<min>[-−])?) ?(?<euro>[0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,(?<centen>[0-9]{1,2}|-{1,2}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Nederlands();
}
