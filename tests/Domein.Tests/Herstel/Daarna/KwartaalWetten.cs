using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Daarna;
using Xunit;

namespace Spil.Domein.Tests.Herstel.Daarna;

/// <summary>The days on which people look back together.</summary>
public sealed class KwartaalWetten
{
    private static readonly Gen<int[]> Dagen = Gen.Choose(0, 1200).ArrayOf(6);

    [Fact]
    public void De_dagen_stijgen_liggen_drie_maanden_uit_elkaar_en_een_korte_maand_verschuift_geen_latere() => Wet.Geldt(Wet.DagInBereik, Gen.Choose(1, 40), (begin, n) =>
    {
        var dag = Kwartaalregel.Dag(begin, n);
        var maanden = ((dag.Year - begin.Year) * 12) + dag.Month - begin.Month;
        return dag > Kwartaalregel.Dag(begin, n - 1) && maanden == 3 * n && (dag.Day == begin.Day || (dag.Day < begin.Day && dag.AddDays(1).Day == 1));
    });

    [Fact]
    public void De_volgende_keer_ligt_na_elk_gehouden_overleg_en_nog_een_overleg_haalt_hem_nooit_naar_voren() => Wet.Geldt(Wet.Dag, Dagen, (begin, dagen) =>
    {
        var gehouden = dagen.Select(d => begin.AddDays(d)).ToList();
        var stand = Kwartaalregel.Bepaal(begin, gehouden, begin);
        return gehouden.TrueForAll(d => stand.UiterlijkOp > d.AddDays(Kwartaalregel.Vroegst)) && stand.Nummer >= Kwartaalregel.Bepaal(begin, gehouden.Skip(1), begin).Nummer;
    });

    [Fact]
    public void Te_laat_is_na_de_dag_en_daarvoor_kwam_het_er_altijd_aan() => Wet.Geldt(Wet.Dag, Gen.Choose(0, 1200), (begin, later) =>
    {
        var stand = Kwartaalregel.Bepaal(begin, [], begin.AddDays(later));
        return stand.Nummer == 1 && stand.IsTeLaat == (begin.AddDays(later) > begin.AddMonths(3)) && (!stand.IsTeLaat || stand.KomtEraan);
    });

    [Fact]
    public void Een_overleg_iets_te_vroeg_telt_en_veel_te_vroeg_niet()
    {
        var begin = new DateOnly(2030, 1, 31);
        Kwartaalregel.Dag(begin, 1).ShouldBe(new DateOnly(2030, 4, 30));
        Kwartaalregel.Bepaal(begin, [new(2030, 4, 9)], begin).UiterlijkOp.ShouldBe(new DateOnly(2030, 7, 31));
        Kwartaalregel.Bepaal(begin, [new(2030, 4, 8)], begin).UiterlijkOp.ShouldBe(new DateOnly(2030, 4, 30));
        (Kwartaalregel.Begin(begin, 1), Kwartaalregel.Begin(begin, 2)).ShouldBe((begin, new DateOnly(2030, 5, 1)));
    }
}
