using FsCheck;
using FsCheck.Fluent;
using Spil.Kern;

namespace Spil.Domein.Tests.Kern;

/// <summary>Random values for the property tests of Kern, shaped so that the interesting cases (touching, nested, month ends) come up often.</summary>
internal static class Wet
{
    /// <summary>Days in three years around a leap day: small enough that random days meet.</summary>
    public static readonly Gen<DateOnly> Dag = Gen.Choose(0, 3 * 366).Select(n => new DateOnly(2027, 1, 1).AddDays(n));

    /// <summary>Any day that the date fields accept.</summary>
    public static readonly Gen<DateOnly> DagInBereik =
        Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    /// <summary>Short periods, one in four without an end.</summary>
    public static readonly Gen<Periode> Perioden =
        from begin in Gen.Choose(0, 40)
        from dagen in Gen.Choose(0, 15)
        from open in Gen.Choose(0, 3)
        let dag = new DateOnly(2028, 2, 1).AddDays(begin)
        select open == 0 ? Periode.Vanaf(dag) : Periode.Van(dag, dag.AddDays(dagen));

    /// <summary>Text with everything that goes wrong: controls, halves of pairs, combining marks, emoji, right-to-left, HTML.</summary>
    public static readonly Gen<string> Teksten = Gen.Elements(
        "a", "B", "é", "e\u0301", "\u0301", " ", "  ", "\n", "\r", "\r\n", "\t", "\0", "\u0007", "\u0085", "\u2028", "\uFEFF", "\uFFFE",
        "\uD83D", "\uDE00", "😀",
        "👩‍👩‍👧", "\u202E", "سميرة", "<b>", "'", "ß", "Ø", "ı", "İ", "ĳ", "Å", "ﬁ", "\u00A0", "-", "漢", "१", "x\u0338", "\u2000")
        .ListOf().Select(delen => string.Concat(delen));

    /// <summary>Holds for every value of a generator; throws with the smallest counter-example.</summary>
    public static void Geldt<T>(Gen<T> gen, Func<T, bool> wet) =>
        Prop.ForAll(gen.ToArbitrary(), wet).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300));

    /// <summary>Holds for every pair.</summary>
    public static void Geldt<T1, T2>(Gen<T1> een, Gen<T2> twee, Func<T1, T2, bool> wet) =>
        Geldt(from a in een from b in twee select (a, b), paar => wet(paar.a, paar.b));
}
