using System.Diagnostics.CodeAnalysis;

namespace Spil.Kern;

/// <summary>
/// A burgerservicenummer: the number the government gives a person. Nine digits that pass the 11-test
/// (9a+8b+7c+6d+5e+4f+3g+2h−1i is divisible by 11), never 000000000.
/// <para>Two values are equal when their digits are. A reference type, so there is no default value: no number is <see langword="null"/>.</para>
/// <para><see cref="ToString"/> masks, because a BSN slips into logs and messages by itself; ask for <see cref="Voluit"/> on purpose.
/// It has no public property with digits, so a serializer cannot write it by accident.</para>
/// <para>Source: Wet algemene bepalingen burgerservicenummer; use in the social domain: Wmo 2015 art. 5.2.9.</para>
/// </summary>
public sealed record Bsn : IParsable<Bsn>
{
    private readonly string cijfers;

    private Bsn(string cijfers) => this.cijfers = cijfers;

    /// <summary>
    /// True for 999900006 to 999999990, the range that is set apart for tests and is never given to a person.
    /// Demo and test data use only these.
    /// </summary>
    public bool IsTestnummer => string.CompareOrdinal(cijfers, "999900006") >= 0 && string.CompareOrdinal(cijfers, "999999990") <= 0;

    /// <summary>All nine digits, for storage, for exchange and for who may see them.</summary>
    public string Voluit() => cijfers;

    /// <summary>The masked number, for example <c>******782</c>.</summary>
    public override string ToString() => "******" + cijfers[6..];

    /// <summary>Reads nine digits; spaces and dots between them do not matter.</summary>
    /// <exception cref="FormatException">It is no BSN. The message does not repeat the input, which may be a mistyped real number.</exception>
    public static Bsn Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var bsn) ? bsn : throw new FormatException("The text is not a BSN.");
    }

    /// <summary>Reads nine digits; spaces and dots between them do not matter. False when it is no BSN.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Bsn? result) => Lees(s).Probeer(out result);

    /// <summary>
    /// As <see cref="TryParse"/>, and also reads seven or eight digits as a number whose leading zeros a spreadsheet has dropped.
    /// For import only: on a form a missing digit is a mistake that a person should see.
    /// </summary>
    public static bool TryParseMetVerlorenNul([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Bsn? result)
    {
        var kaal = Cijfers.Kaal(s);
        return Lees(kaal.Length is 7 or 8 ? kaal.PadLeft(9, '0') : kaal).Probeer(out result);
    }

    /// <summary>Reads what a person typed, with the sentence to show when it is no BSN.</summary>
    /// <param name="s">The input; empty is refused too.</param>
    /// <param name="veld">Name of the input the sentence belongs to.</param>
    /// <returns>The number, or a refusal by <c>KERN-BSN-001</c> or <c>KERN-BSN-002</c>.</returns>
    public static Uitkomst<Bsn> Lees(string? s, string veld = "")
    {
        var kaal = Cijfers.Kaal(s);
        if (kaal.Length != 9 || !Cijfers.ZijnHet(kaal))
            return KernRegels.BsnNegenCijfers.Bij(veld);
        return IsElfproef(kaal) ? new Bsn(kaal) : KernRegels.BsnElfproef.Bij(veld);
    }

    static Bsn IParsable<Bsn>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Bsn>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Bsn result) =>
        TryParse(s, out result);

    private static bool IsElfproef(string negen)
    {
        var som = -(negen[8] - '0');
        for (var i = 0; i < 8; i++)
            som += (9 - i) * (negen[i] - '0');
        // 000000000 passes the sum but belongs to nobody.
        return som % 11 == 0 && negen != "000000000";
    }
}
