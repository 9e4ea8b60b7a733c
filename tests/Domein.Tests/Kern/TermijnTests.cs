using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class TermijnTests
{
    [Theory]
    // Sent on Thursday 12 November 2026: six weeks later is Thursday 24 December, an ordinary day.
    [InlineData("2026-11-12", "2026-12-24")]
    // A day later it would end on Christmas Day (Friday), then Boxing Day and a Sunday: Monday 28 December.
    [InlineData("2026-11-13", "2026-12-28")]
    // Saturday 2 May 2026 → Monday 4 May; 5 May would have moved it on.
    [InlineData("2026-03-21", "2026-05-04")]
    // Ends on Ascension Day 14 May 2026; the Friday after is equated with a holiday: Monday 18 May.
    [InlineData("2026-04-02", "2026-05-18")]
    public void Termijn_bezwaar_is_zes_weken_na_de_dag_van_verzending(string verzonden, string laatsteDag) =>
        AwbTermijnen.Bezwaar.LaatsteDag(Dag(verzonden)).ShouldBe(Dag(laatsteDag));

    [Fact]
    public void Termijn_beslissing_op_bezwaar_telt_vanaf_de_dag_na_de_bezwaartermijn()
    {
        var bezwaar = AwbTermijnen.Bezwaar.LaatsteDag(Dag("2026-11-13"));
        AwbTermijnen.BeslissingOpBezwaar.LaatsteDag(bezwaar).ShouldBe(Dag("2027-02-08"));
        AwbTermijnen.BeslissingOpBezwaarMetCommissie.LaatsteDag(bezwaar).ShouldBe(Dag("2027-03-22"));
    }

    [Theory]
    // Three days to think over buying a house: signed on Tuesday 19 and Wednesday 20 December 2017.
    [InlineData("2017-12-19", "2017-12-22")]
    [InlineData("2017-12-20", "2017-12-27")]
    // Maundy Thursday 2026: Good Friday, Saturday and Easter are all in the term; Tuesday and Wednesday are the two working days.
    [InlineData("2026-04-02", "2026-04-08")]
    // Thursday: the term holds Friday only, so it needs Monday and ends there although Sunday alone would also give Monday.
    [InlineData("2026-06-11", "2026-06-15")]
    // Friday: Saturday, Sunday, Monday hold one working day; Tuesday is the second.
    [InlineData("2026-06-12", "2026-06-16")]
    public void Termijn_van_drie_dagen_heeft_twee_werkdagen(string start, string laatsteDag) =>
        Termijn.Dagen(3).LaatsteDag(Dag(start)).ShouldBe(Dag(laatsteDag));

    [Fact]
    public void Termijn_van_twee_dagen_heeft_er_een_genoeg() => Termijn.Dagen(2).LaatsteDag(Dag("2026-06-12")).ShouldBe(Dag("2026-06-15"));

    [Fact]
    public void Termijn_met_startdag_begint_een_dag_eerder()
    {
        Termijn.Weken(2).MetStartdag().LaatsteDag(Dag("2026-06-15")).ShouldBe(Dag("2026-06-29"));
        Termijn.Weken(2).MetStartdag().ZonderVerlenging().LaatsteDag(Dag("2026-06-15")).ShouldBe(Dag("2026-06-28"));
        Termijn.Dagen(1).MetStartdag().LaatsteDag(Dag("2026-06-15")).ShouldBe(Dag("2026-06-15"));
        Termijn.Weken(2).MetStartdag().Verloop(Dag("2026-06-15"), []).EersteDag.ShouldBe(Dag("2026-06-15"));
        Termijn.Weken(2).Verloop(Dag("2026-06-15"), []).EersteDag.ShouldBe(Dag("2026-06-16"));
    }

    [Theory]
    [InlineData("2026-01-31", 1, false, "2026-02-28")]
    [InlineData("2028-01-31", 1, false, "2028-02-29")]
    [InlineData("2026-02-28", 1, false, "2026-03-28")]
    [InlineData("2026-01-31", 1, true, "2026-02-28")]
    [InlineData("2026-03-01", 1, true, "2026-03-31")]
    [InlineData("2026-01-01", 12, true, "2026-12-31")]
    [InlineData("2026-08-31", 6, false, "2027-02-28")]
    public void Termijn_in_maanden_eindigt_op_hetzelfde_dagnummer_of_de_laatste_dag(string start, int maanden, bool startdag, string laatsteDag)
    {
        var termijn = Termijn.Maanden(maanden).ZonderVerlenging();
        (startdag ? termijn.MetStartdag() : termijn).LaatsteDag(Dag(start)).ShouldBe(Dag(laatsteDag));
    }

    [Fact]
    public void Termijn_in_jaren_kent_de_schrikkeldag()
    {
        Termijn.Jaren(15).LaatsteDag(Dag("2028-02-29")).ShouldBe(Dag("2043-02-28"));
        Termijn.Jaren(4).LaatsteDag(Dag("2028-02-29")).ShouldBe(Dag("2032-02-29"));
    }

    [Fact]
    public void Termijn_die_te_lang_is_voor_de_termijnenwet_wordt_niet_verlengd()
    {
        Termijn.Dagen(90).WordtVerlengd.ShouldBeTrue();
        Termijn.Dagen(91).WordtVerlengd.ShouldBeFalse();
        Termijn.Weken(12).WordtVerlengd.ShouldBeTrue();
        Termijn.Weken(13).WordtVerlengd.ShouldBeFalse();
        Termijn.Maanden(3).WordtVerlengd.ShouldBeTrue();
        Termijn.Maanden(4).WordtVerlengd.ShouldBeFalse();
        Termijn.Jaren(1).WordtVerlengd.ShouldBeFalse();
        // 13 weeks after a Saturday is a Saturday, and stays one.
        Termijn.Weken(13).LaatsteDag(Dag("2026-06-13")).ShouldBe(Dag("2026-09-12"));
        Termijn.Weken(12).LaatsteDag(Dag("2026-06-13")).ShouldBe(Dag("2026-09-07"));
    }

    [Fact]
    public void Termijn_dwangsom_loopt_door_in_het_weekend()
    {
        AwbTermijnen.Dwangsom.WordtVerlengd.ShouldBeFalse();
        AwbTermijnen.Dwangsom.LaatsteDag(Dag("2026-06-13")).ShouldBe(Dag("2026-07-25"));
        AwbTermijnen.Dwangsom.MetStartdag().WordtVerlengd.ShouldBeFalse();
    }

    [Fact]
    public void Termijn_is_minstens_een_en_schrijft_zich_in_woorden()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Termijn.Dagen(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Termijn.Maanden(-1));
        new[] { Termijn.Dagen(1), Termijn.Dagen(7), Termijn.Weken(1), Termijn.Weken(6), Termijn.Maanden(1), Termijn.Maanden(3), Termijn.Jaren(15) }
            .Select(t => t.ToString()).ShouldBe(["1 dag", "7 dagen", "1 week", "6 weken", "1 maand", "3 maanden", "15 jaar"]);
    }

    [Fact]
    public void Termijn_is_gelijk_als_alles_gelijk_is()
    {
        Termijn.Weken(6).ShouldBe(AwbTermijnen.Bezwaar);
        Termijn.Weken(6).MetStartdag().ShouldNotBe(AwbTermijnen.Bezwaar);
        Termijn.Dagen(42).ShouldNotBe(AwbTermijnen.Dwangsom);
    }

    [Fact]
    public void Termijn_verlengd_eindigt_altijd_op_een_werkdag_en_nooit_eerder() =>
        Wet.Geldt(Wet.Dag, Gen.Choose(1, 90), (start, dagen) =>
        {
            var einde = Termijn.Dagen(dagen).LaatsteDag(start);
            var kaal = start.AddDays(dagen);
            var werkdagen = Werkdagen(start.AddDays(1), einde);
            return einde.IsWerkdag() && einde >= kaal && werkdagen >= (dagen < 3 ? 1 : 2)
                // No further than needed: no working day was passed over, or the term would have held too few.
                && (einde == kaal || werkdagen <= 2 || Werkdagen(kaal, einde.AddDays(-1)) == 0);
        });

    [Fact]
    public void Termijn_die_later_begint_eindigt_niet_eerder() =>
        Wet.Geldt(Wet.Dag, Gen.Choose(1, 12), (start, weken) =>
            Termijn.Weken(weken).LaatsteDag(start) <= Termijn.Weken(weken).LaatsteDag(start.AddDays(1)));

    private static int Werkdagen(DateOnly van, DateOnly totEnMet) =>
        Enumerable.Range(van.DayNumber, totEnMet.DayNumber - van.DayNumber + 1).Count(n => DateOnly.FromDayNumber(n).IsWerkdag());

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
