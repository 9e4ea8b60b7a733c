using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Iwmo;
using Xunit;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>What is declared against what was assigned.</summary>
public sealed class VolumecontroleTests
{
    private static readonly Toegewezenvolume Toegewezen = new(1001, Berichtgegeven.Bsn, Berichtgegeven.Hulp, new(2021, 6, 1), new(2021, 8, 31), new(100, "01", "2"));

    [Fact]
    public void TR321_een_maand_is_hoogstens_zes_keer_een_week()
    {
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 600)]).ShouldBeEmpty();
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 601)]).ShouldBe(["TR321 In 2021-06 is 601 gedeclareerd. Er past hoogstens 600 in een maand."]);
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 601), Berichtgegeven.Prestatie("P2", 1, "C")]).ShouldBeEmpty();
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 300), Berichtgegeven.Prestatie("P2", 301, van: "2021-07-01", tot: "2021-07-31")]).ShouldBeEmpty();
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 300)], [(1001, new(2021, 6, 1), 301)]).Length.ShouldBe(1);
    }

    [Fact]
    public void TR321_alles_bij_elkaar_is_nooit_meer_dan_de_toewijzing()
    {
        // 1 June to 31 August 2021 touches fourteen weeks: 1400.
        Volumecontrole.Weken(Toegewezen.Ingangsdatum, Toegewezen.Einddatum!.Value).ShouldBe(14);
        (int, DateOnly, long)[] eerder = [(1001, new(2021, 7, 1), 500), (1001, new(2021, 8, 1), 500)];
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 400)], eerder).ShouldBeEmpty();
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 401)], eerder).ShouldBe(["TR321 In totaal is 1401 gedeclareerd. De hele toewijzing is 1400."]);
    }

    [Fact]
    public void Andere_frequenties_en_andere_categorieen()
    {
        var ander = Toegewezen with { Product = null };
        Controleer(ander, [Berichtgegeven.Prestatie(volume: 500)]).ShouldBeEmpty();
        Controleer(ander, [Berichtgegeven.Prestatie(volume: 501)]).Length.ShouldBe(1);
        Controleer(Toegewezen with { Omvang = new(600, "01", "6"), Einddatum = null }, [Berichtgegeven.Prestatie(volume: 601)]).ShouldBe(["TR321 In totaal is 601 gedeclareerd. De hele toewijzing is 600."]);
        Controleer(Toegewezen with { Omvang = new(600, "01", "4"), Einddatum = new(2021, 6, 30) }, [Berichtgegeven.Prestatie(volume: 601)]).Length.ShouldBe(2);
        Controleer(Toegewezen with { Omvang = new(20, "01", "1"), Einddatum = new(2021, 6, 30) }, [Berichtgegeven.Prestatie(volume: 600)]).ShouldBeEmpty();
        Controleer(Toegewezen with { Omvang = new(2, "04", "2") }, [Berichtgegeven.Prestatie(volume: 721)]).Length.ShouldBe(1);
        Controleer(Toegewezen with { Omvang = null }, [Berichtgegeven.Prestatie(volume: 99_999)]).ShouldBeEmpty();
    }

    [Fact]
    public void SPIL_004_tot_007_wat_niet_bij_de_toewijzing_past()
    {
        Codes(Toegewezen, Berichtgegeven.Prestatie(toewijzing: 9)).ShouldBe(["SPIL-004"]);
        Codes(Toegewezen with { Bsn = "999900018" }, Berichtgegeven.Prestatie()).ShouldBe(["SPIL-004"]);
        Codes(Toegewezen, Berichtgegeven.Prestatie(van: "2021-05-31")).ShouldBe(["SPIL-005"]);
        Codes(Toegewezen, Berichtgegeven.Prestatie() with { Eenheid = "82" }).ShouldBe(["SPIL-006"]);
        Codes(Toegewezen, Berichtgegeven.Prestatie() with { ProductCode = "01A03" }).ShouldBe(["SPIL-007"]);
    }

    [Theory]
    [InlineData("2020-12-28", "2021-01-03", 1)] // week 53 of 2020
    [InlineData("2021-01-03", "2021-01-04", 2)] // Sunday and Monday
    [InlineData("2021-05-01", "2021-05-31", 6)] // Saturday to Monday: six weeks in a month
    [InlineData("2021-02-01", "2021-02-28", 4)]
    [InlineData("2021-02-02", "2021-02-01", 0)]
    public void Weken_zijn_die_van_de_kalender(string van, string tot, int weken) => Volumecontrole.Weken(DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(weken);

    [Fact]
    public void Weken_tellen_is_dagen_aflopen_en_geen_maand_raakt_er_meer_dan_zes() =>
        Wet.Geldt(Wet.Dag, Gen.Choose(0, 60), (dag, lengte) =>
        {
            var einde = dag.AddDays(lengte);
            var weken = Enumerable.Range(0, lengte + 1).Select(n => dag.AddDays(n)).Select(d => (System.Globalization.ISOWeek.GetYear(d.ToDateTime(default)), System.Globalization.ISOWeek.GetWeekOfYear(d.ToDateTime(default)))).Distinct().Count();
            var maand = new DateOnly(dag.Year, dag.Month, 1);
            return Volumecontrole.Weken(dag, einde) == weken && Volumecontrole.Weken(maand, maand.AddMonths(1).AddDays(-1)) <= 6;
        });

    [Fact]
    public void Een_regel_met_een_fout_telt_niet_mee()
    {
        Controleer(Toegewezen, [Berichtgegeven.Prestatie(volume: 600), Berichtgegeven.Prestatie("P2", 600) with { ProductCode = "01A03" }]).Length.ShouldBe(1);
        var controle = new Volumecontrole([Toegewezen], [(1001, new(2021, 6, 1), 10)]);
        controle.Neem(Berichtgegeven.Bsn, Berichtgegeven.Prestatie(volume: 600), "/").ShouldBeEmpty();
        controle.Neem(Berichtgegeven.Bsn, Berichtgegeven.Prestatie("P2", 600, van: "2021-05-01", tot: "2021-05-31"), "/").ShouldHaveSingleItem();
        controle.Gedeclareerd(1001).ShouldBe(610);
        controle.Overschrijdingen().ShouldBe([new(1001, new(2021, 6, 1), 610, 600)]);
        controle.Volume(Berichtgegeven.Prestatie("P2", 100, "C")).ShouldBe(-100);
        controle.Volume(Berichtgegeven.Prestatie(toewijzing: 9)).ShouldBeNull();
        Volumecontrole.Totaal(Toegewezen).ShouldBe(1400);
        Volumecontrole.Totaal(Toegewezen with { Einddatum = null }).ShouldBeNull();
        Volumecontrole.Totaal(Toegewezen with { Omvang = null }).ShouldBeNull();
    }

    private static string[] Controleer(Toegewezenvolume toegewezen, Prestatie[] prestaties, (int, DateOnly, long)[]? eerder = null)
    {
        var controle = new Volumecontrole([toegewezen], eerder);
        return [.. controle.Neem(new(Berichtgegeven.Bsn, prestaties)).Concat(controle.Sluit()).Select(f => $"{f.Code} {f.Zin}")];
    }

    private static string[] Codes(Toegewezenvolume toegewezen, Prestatie prestatie)
    {
        var controle = new Volumecontrole([toegewezen]);
        return [.. controle.Neem(new(Berichtgegeven.Bsn, [prestatie])).Concat(controle.Sluit()).Select(f => f.Code)];
    }
}
