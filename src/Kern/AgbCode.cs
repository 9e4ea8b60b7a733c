using System.Diagnostics.CodeAnalysis;

namespace Spil.Kern;

/// <summary>
/// An AGB-code: the number Vektis gives a care provider, organisation or establishment. Eight digits: two for the kind of
/// care, six for the provider; iWmo uses it as sender and receiver. It has no check digit, so only the form can be checked;
/// 00000000 is refused because forms use it for "unknown".
/// <para>Two values are equal when their digits are. A reference type, so there is no default value: no code is <see langword="null"/>.</para>
/// </summary>
public sealed record AgbCode : IParsable<AgbCode>
{
    private readonly string cijfers;

    private AgbCode(string cijfers) => this.cijfers = cijfers;

    /// <summary>The kind of care: the first two digits, for example <c>06</c> for hospitals.</summary>
    public string Soort => cijfers[..2];

    /// <summary>The eight digits. An AGB-code is public, so nothing is masked.</summary>
    public override string ToString() => cijfers;

    /// <summary>Reads eight digits; spaces and dots between them do not matter.</summary>
    /// <exception cref="FormatException">It is no AGB-code.</exception>
    public static AgbCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var code) ? code : throw new FormatException($"'{s}' is not an AGB-code of 8 digits.");
    }

    /// <summary>Reads eight digits; spaces and dots between them do not matter. False when it is no AGB-code.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out AgbCode? result) => Lees(s).Probeer(out result);

    /// <summary>
    /// As <see cref="TryParse"/>, and also reads seven digits as a code whose leading zero a spreadsheet has dropped. For import only.
    /// </summary>
    public static bool TryParseMetVerlorenNul([NotNullWhen(true)] string? s, [NotNullWhen(true)] out AgbCode? result)
    {
        var kaal = Cijfers.Kaal(s);
        return Lees(kaal.Length == 7 ? kaal.PadLeft(8, '0') : kaal).Probeer(out result);
    }

    /// <summary>Reads what a person typed, with the sentence to show when it is no AGB-code (<c>KERN-AGB-001</c>).</summary>
    /// <param name="s">The input; empty is refused too.</param>
    /// <param name="veld">Name of the input the sentence belongs to.</param>
    public static Uitkomst<AgbCode> Lees(string? s, string veld = "")
    {
        var kaal = Cijfers.Kaal(s);
        return kaal.Length == 8 && Cijfers.ZijnHet(kaal) && kaal != "00000000" ? new AgbCode(kaal) : KernRegels.AgbAchtCijfers.Bij(veld);
    }

    static AgbCode IParsable<AgbCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgbCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgbCode result) =>
        TryParse(s, out result);
}
