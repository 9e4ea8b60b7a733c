using Shouldly;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Normenkaders;

/// <summary>The set that ships, against the printed hours of its source, and when a set may carry a decision.</summary>
public sealed class Hbel2021Tests
{
    private static readonly DateOnly Dag = new(2021, 5, 12);

    [Fact]
    public void De_regels_zijn_die_van_de_bron() =>
        Ingebouwdenormenkaders.Hbel2021.Regels.Select(r => (r.Code, r.Bijdrage(1).UrenPerJaar, r.Soort, r.Groep)).ShouldBe([
            ("basis", 108m, Normsoort.Basis, ""),
            ("eigen-mogelijkheden", -23m, Normsoort.Minder, ""),
            ("beperkingen-enig", 26m, Normsoort.Meer, "beperkingen"),
            ("beperkingen-veel", 52m, Normsoort.Meer, "beperkingen"),
            ("samenstelling-huishouden", 26m, Normsoort.Meer, ""),
            ("kamer-in-gebruik", 16m, Normsoort.PerStuk, ""),
            ("kamer-niet-in-gebruik", 4m, Normsoort.PerStuk, ""),
        ]);

    [Fact]
    public void Inkomen_en_trap_zijn_geen_invoer()
    {
        // Not a line, not a property of a question: there is no place to put them. Both are refused when somebody tries (RekenvraaglezerTests).
        Ingebouwdenormenkaders.Alle.SelectMany(k => k.Regels).ShouldAllBe(r => !r.Code.Contains("inkomen", StringComparison.Ordinal) && !r.Code.Contains("trap", StringComparison.Ordinal));
        typeof(Rekenvraag).GetProperties().Concat(typeof(Gekozenregel).GetProperties()).Concat(typeof(Afwijking).GetProperties()).Select(p => p.Name)
            .ShouldBe(["Normenkader", "Regels", "Afwijking", "Versie", "Code", "Aantal", "Grond", "MinutenPerWeek", "Motivering"], ignoreOrder: true);
        Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.ShouldContain(u => u.Code == "trap" && u.Tekst.EndsWith("maakt voor de tijd niet uit.", StringComparison.Ordinal));
    }

    [Fact]
    public void Elke_regel_heeft_een_bron_en_elke_min_of_meer_een_grond()
    {
        Ingebouwdenormenkaders.Hbel2021.IsVoorbeeld.ShouldBeFalse();
        Ingebouwdenormenkaders.Hbel2021.Regels.ShouldAllBe(r => r.Bron.Length > 20 && r.Uitleg.Length > 20 && r.GrondVerplicht == (r.Code != "basis"));
    }

    [Fact]
    public void Zonder_vaststelling_kan_er_geen_besluit_op_rusten() =>
        Bezwaren(Ingebouwdenormenkaders.Hbel2021, Dag).ShouldBe([Normenkaderregels.NietVastgesteld]);

    [Fact]
    public void Met_alle_uitgangspunten_bevestigd_kan_het_wel()
    {
        var kader = Ingebouwdenormenkaders.Hbel2021;
        var alles = kader.Uitgangspunten.Select(u => u.Code).ToHashSet();
        var vast = kader with { Vaststelling = new("2020-118", new(2020, 12, 15), new(2021, 1, 1), alles) };
        Bezwaren(vast, Dag).ShouldBeEmpty();
        Bezwaren(vast, new(2020, 12, 31)).ShouldBe([Normenkaderregels.NietGeldig]);
        foreach (var code in alles)
            Bezwaren(kader with { Vaststelling = vast.Vaststelling! with { Bevestigd = alles.Except([code]).ToHashSet() } }, Dag).ShouldBe([Normenkaderregels.NietBevestigd], code);
    }

    [Fact]
    public void Voorbeelden_dragen_geen_besluit_ook_niet_na_vaststelling()
    {
        var vast = Ingebouwdenormenkaders.Voorbeeld with { Vaststelling = new("1", Dag, Dag, new HashSet<string>()) };
        vast.IsVoorbeeld.ShouldBeTrue();
        Bezwaren(vast, Dag).ShouldBe([Normenkaderregels.Voorbeeld]);
    }

    private static IEnumerable<Spil.Kern.Regel> Bezwaren(Normenkader kader, DateOnly dag) => kader.BezwarenVoorBesluit(dag).Select(w => w.Regel);
}
