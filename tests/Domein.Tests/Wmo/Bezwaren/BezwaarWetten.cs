using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Wmo.Domein.Bezwaren;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Bezwaren;

/// <summary>What holds of the terms of every objection, whatever was written down.</summary>
public sealed class BezwaarWetten
{
    private static readonly Gen<Beslistermijn> Termijnen =
        from dag in Wet.Dag
        from commissie in Gen.Elements(true, false)
        from vragen in Gen.Choose(0, 2)
        from stil in Stilstand(dag).ListOf(vragen)
        from weken in Gen.Choose(0, 6)
        select new Beslistermijn(dag, commissie, [.. stil], weken);

    private static Gen<Periode> Stilstand(DateOnly dag) => from gevraagd in Gen.Choose(-40, 80) from wacht in Gen.Choose(1, 56) select Periode.Van(dag.AddDays(gevraagd + 1), dag.AddDays(gevraagd + wacht));

    private static IReadOnlyList<Periode> Vraag(DateOnly op, int dagen) => AwbTermijnen.Aanvulling(op, op.AddDays(dagen + 1)) is { } periode ? [periode] : [];

    [Fact]
    public void De_laatste_dag_is_altijd_een_werkdag() => Wet.Geldt(Termijnen, t => t.ZonderVerdaging.IsWerkdag() && t.NaVerdaging.IsWerkdag() && t.LaatsteDag.IsWerkdag());

    [Fact]
    public void Stilstand_in_de_termijn_schuift_haar_precies_zo_veel_dagen_op() => Wet.Geldt(Wet.Dag, Gen.Choose(0, 20).Two(), (dag, n) =>
    {
        var (gevraagd, dagen) = n;
        var zonder = new Beslistermijn(dag, false);
        var met = zonder with { Opgeschort = Vraag(dag.AddDays(gevraagd), dagen) };
        return met.Gewoon.DagenOpgeschort == dagen && met.Gewoon.EindeTermijn == zonder.Gewoon.EindeTermijn!.Value.AddDays(dagen);
    });

    [Fact]
    public void Twee_vragen_schuiven_haar_de_som_van_hun_dagen_op_en_een_dag_telt_nooit_dubbel() => Wet.Geldt(Wet.Dag, Gen.Choose(0, 10).Four(), (dag, n) =>
    {
        var (begin, een, tussen, twee) = n;
        var zonder = new Beslistermijn(dag, false);
        var (eerste, tweede) = (Vraag(dag.AddDays(begin), een), Vraag(dag.AddDays(begin + een + 1 + tussen), twee));
        var samen = zonder with { Opgeschort = [.. eerste, .. tweede] };
        var dubbel = zonder with { Opgeschort = [.. eerste, .. eerste] };
        return samen.Gewoon.EindeTermijn == zonder.Gewoon.EindeTermijn!.Value.AddDays(een + twee) && dubbel.LaatsteDag == (zonder with { Opgeschort = eerste }).LaatsteDag;
    });

    [Fact]
    public void Een_vraag_erbij_maakt_de_termijn_nooit_korter() => Wet.Geldt(
        from termijn in Termijnen from erbij in Stilstand(termijn.BezwaarTotEnMet) select (Zonder: termijn, Met: termijn with { Opgeschort = [.. termijn.Opgeschort!, erbij] }),
        t => t.Met.LaatsteDag >= t.Zonder.LaatsteDag && t.Met.ZonderVerdaging >= t.Zonder.ZonderVerdaging);

    [Fact]
    public void Een_commissie_een_week_verdagen_of_uitstel_maakt_de_termijn_nooit_korter() => Wet.Geldt(Termijnen, Gen.Choose(0, 100), (t, later) =>
        (t with { Commissie = true }).LaatsteDag >= t.LaatsteDag
        && (t.VerdaagdWeken == 0 || t.NaVerdaging > (t with { VerdaagdWeken = t.VerdaagdWeken - 1 }).NaVerdaging)
        && (t with { UitstelTot = t.BezwaarTotEnMet.AddDays(later) }).LaatsteDag >= t.LaatsteDag);

    [Fact]
    public void Zonder_stilstand_is_het_de_termijn_van_de_opdrachtregel() => Wet.Geldt(Wet.DagInBereik, Gen.Elements(true, false), (dag, commissie) =>
        new Beslistermijn(AwbTermijnen.Bezwaar.LaatsteDag(dag), commissie).LaatsteDag == AwbTermijnen.LaatsteDagVoorBeslissing(dag, commissie, false)
        && new Beslistermijn(AwbTermijnen.Bezwaar.LaatsteDag(dag), commissie, VerdaagdWeken: 6).LaatsteDag == AwbTermijnen.LaatsteDagVoorBeslissing(dag, commissie, true));

    [Fact]
    public void De_dwangsom_stijgt_tot_het_hoogste_en_nooit_verder() => Wet.Geldt(Wet.Dag, Gen.Choose(0, 120).Two(), (dag, n) =>
    {
        var (eerder, later) = (dag.AddDays(Math.Min(n.Item1, n.Item2)), dag.AddDays(Math.Max(n.Item1, n.Item2)));
        var dwangsom = new Dwangsom(dag);
        return dwangsom.Verschuldigd(eerder) <= dwangsom.Verschuldigd(later) && dwangsom.Verschuldigd(later) <= Dwangsom.Hoogste
            && dwangsom.Verschuldigd(dwangsom.BeslisUiterlijk) == Bedrag.Nul && dwangsom.Verschuldigd(dwangsom.UitersteDag) == Dwangsom.Hoogste;
    });

    [Fact]
    public void Na_de_beslissing_stijgt_de_dwangsom_niet_meer() => Wet.Geldt(Wet.Dag, Gen.Choose(0, 120).Two(), (dag, n) =>
    {
        var klaar = dag.AddDays(n.Item1);
        var dwangsom = new Dwangsom(dag, klaar);
        return dwangsom.Verschuldigd(klaar.AddDays(n.Item2)) == dwangsom.Verschuldigd(klaar) && dwangsom.Verschuldigd(klaar) == new Dwangsom(dag).Verschuldigd(klaar.AddDays(-1));
    });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 23)]
    [InlineData(14, 322)]
    [InlineData(15, 357)]
    [InlineData(28, 812)]
    [InlineData(29, 857)]
    [InlineData(42, 1442)]
    [InlineData(43, 1442)]
    public void Zo_veel_dagen_kosten_zo_veel(int dagen, long euro) => Dwangsom.Na(dagen).ShouldBe(Bedrag.VanEuro(euro));

    [Fact]
    public void De_dagen_van_een_voorbeeld()
    {
        // Received on Wednesday 10 June 2026: until Wednesday the 24th deciding costs nothing; the last day of default is Wednesday 5 August.
        var dwangsom = new Dwangsom(new(2026, 6, 10));
        (dwangsom.BeslisUiterlijk, dwangsom.EersteDag, dwangsom.UitersteDag).ShouldBe((new(2026, 6, 24), new(2026, 6, 25), new(2026, 8, 5)));
        dwangsom.VaststellenUiterlijk(new(2026, 8, 5)).ShouldBeNull("it still rises");
        dwangsom.VaststellenUiterlijk(new(2026, 8, 6)).ShouldBe(new(2026, 8, 19));
        (dwangsom with { KlaarOp = new(2026, 7, 1) }).VaststellenUiterlijk(new(2026, 7, 1)).ShouldBe(new(2026, 7, 14));
        (dwangsom with { KlaarOp = new(2026, 6, 24) }).VaststellenUiterlijk(new(2026, 7, 1)).ShouldBeNull("in time after all");
    }
}
