using System.Text;
using Shouldly;
using Spil.Wmo.Domein.Berekenen;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Berekenen;

public sealed class RekenvraaglezerTests
{
    [Fact]
    public void Leest_de_vraag_van_de_documentatie()
    {
        var vraag = Lees("""
            {"normenkader":"hbel-2021","regels":[{"code":"basis"},{"code":"kamer-in-gebruik","aantal":2,"grond":"Twee kinderen."}],
             "afwijking":{"minutenPerWeek":-10,"motivering":"De dochter helpt."}}
            """).MoetLukken();
        vraag.Normenkader.ShouldBe("hbel-2021");
        vraag.Regels.ShouldBe([new("basis"), new("kamer-in-gebruik", 2, "Twee kinderen.")]);
        vraag.Afwijking.ShouldBe(new Afwijking(-10, "De dochter helpt."));
        vraag.Versie.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"normenkader":"hbel-2021","versie":null,"regels":[{"code":"basis","aantal":null,"grond":null}],"afwijking":null}""")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}]}""")]
    [InlineData("\uFEFF{\"normenkader\":\"hbel-2021\",\"regels\":[{\"code\":\"basis\"}]}")]
    public void Wat_niet_ingevuld_is_is_er_niet(string json)
    {
        var vraag = Lees(json).MoetLukken();
        vraag.Regels.ShouldBe([new("basis")]);
        vraag.Afwijking.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("{")]
    [InlineData("{\"normenkader\":\"hbel-2021\",}")]
    [InlineData("{} {}")]
    public void Geen_json_wordt_in_een_zin_geweigerd(string json) => Lees(json).MoetWeigeren(Rekenregels.NietLeesbaar);

    [Theory]
    [InlineData("[]", "", "Hier hoort één vraag te staan, tussen accolades: { … }.")]
    [InlineData("null", "", "Hier hoort één vraag te staan, tussen accolades: { … }.")]
    [InlineData("""{"regels":[{"code":"basis"}]}""", "normenkader", "normenkader: Dit ontbreekt.")]
    [InlineData("""{"normenkader":"hbel-2021"}""", "regels", "regels: Dit ontbreekt.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":{}}""", "regels", "regels: Hier hoort een lijst te staan: [ … ].")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis","aantal":1.5}]}""", "regels[0].aantal", "regels[0].aantal: Hier hoort een heel getal te staan.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis","aantal":1e999}]}""", "regels[0].aantal", "regels[0].aantal: Hier hoort een heel getal te staan.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis","aantal":"1"}]}""", "regels[0].aantal", "regels[0].aantal: Hier hoort een heel getal te staan.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}],"inkomen":20000}""", "inkomen", "inkomen: Deze eigenschap kennen we hier niet.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis","inkomen":1}]}""", "regels[0].inkomen", "regels[0].inkomen: Deze eigenschap kennen we hier niet.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}],"afwijking":{"motivering":"x"}}""", "afwijking.minutenPerWeek", "afwijking.minutenPerWeek: Dit ontbreekt.")]
    [InlineData("""{"normenkader":"a","normenkader":"hbel-2021","regels":[{"code":"basis"}]}""", "normenkader", "normenkader: Dit staat er twee keer. Haal er een weg.")]
    public void Wat_er_niet_hoort_wordt_bij_zijn_plek_gezegd(string json, string veld, string zin)
    {
        var uitkomst = Lees(json);
        uitkomst.MoetWeigeren(Rekenregels.NietLeesbaar, veld);
        uitkomst.Weigeringen[0].Zin.ShouldBe(zin);
    }

    [Fact]
    public void Een_afwijking_zonder_motivering_leest_als_een_lege()
    {
        var vraag = Lees("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}],"afwijking":{"minutenPerWeek":5}}""").MoetLukken();
        Normrekening.Reken(Vragen.Hbel, vraag).MoetWeigeren(Rekenregels.GeenMotivering, "afwijking.motivering");
    }

    [Fact]
    public void Te_veel_regels_of_tekens_wordt_in_een_zin_geweigerd()
    {
        Lees(Met(101)).MoetWeigeren(Rekenregels.TeGroot, "regels");
        Lees(Met(10_000)).MoetWeigeren(Rekenregels.TeGroot, "regels");
        Lees(Met(1_000_000)).MoetWeigeren(Rekenregels.TeGroot);
        Lees(new string('[', 300_000)).MoetWeigeren(Rekenregels.TeGroot);
        Lees(new string('[', 200_000)).MoetWeigeren(Rekenregels.NietLeesbaar);
        Lees("{" + string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"x{i}\":1")) + "}").Weigeringen.Count.ShouldBe(50);
    }

    [Fact]
    public void Wat_er_ook_in_staat_het_lezen_gooit_nooit()
    {
        var goed = """{"normenkader":"hbel-2021","regels":[{"code":"basis","aantal":1}],"afwijking":{"minutenPerWeek":1,"motivering":"x"}}"""u8.ToArray();
        for (var zaad = 0; zaad < 20_000; zaad++)
        {
            var toeval = new Random(zaad);
            var bytes = goed.ToArray();
            for (var i = toeval.Next(1, 4); i > 0; i--) bytes[toeval.Next(bytes.Length)] = (byte)toeval.Next(256);
            var uitkomst = Rekenvraaglezer.Lees(bytes);
            if (uitkomst.IsGelukt) Normrekening.Reken(Vragen.Hbel, uitkomst.Waarde);
            else uitkomst.Weigeringen.ShouldNotBeEmpty();
        }
    }

    private static Spil.Kern.Uitkomst<Rekenvraag> Lees(string json) => Rekenvraaglezer.Lees(Encoding.UTF8.GetBytes(json));

    private static string Met(int regels) => $$"""{"normenkader":"hbel-2021","regels":[{{string.Join(',', Enumerable.Repeat("""{"code":"basis"}""", regels))}}]}""";
}
