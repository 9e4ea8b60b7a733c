using Shouldly;
using Spil.Kern;

namespace Spil.Domein.Tests;

/// <summary>Short words for what a test of a rule says: this is refused, by this rule, at this field, and by nothing else.</summary>
internal static class Weigert
{
    /// <summary>Refused by exactly this rule at this field.</summary>
    public static void MoetWeigeren(this Uitkomst uitkomst, Regel regel, string veld = "") =>
        uitkomst.Weigeringen.Select(w => (w.Regel.Code, w.Veld)).ShouldBe([(regel.Code, veld)]);

    /// <summary>Not refused; says why when it was.</summary>
    public static T MoetLukken<T>(this Uitkomst<T> uitkomst) where T : notnull
    {
        uitkomst.Weigeringen.Select(w => $"{w.Regel.Code} {w.Veld}").ShouldBeEmpty();
        return uitkomst.Waarde;
    }

    /// <summary>Refuses, and leaves the aggregate as it was.</summary>
    public static void MoetWeigerenZonderWijziging(this Aggregaat aggregaat, Func<Uitkomst> gedrag, Regel regel, string veld = "")
    {
        var versie = aggregaat.Versie;
        gedrag().MoetWeigeren(regel, veld);
        aggregaat.Versie.ShouldBe(versie);
    }
}
