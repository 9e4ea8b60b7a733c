using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Dossier;

public sealed class ControleTests
{
    private static readonly Regel Verplicht = new("TEST-001", "Vul dit in.");

    [Theory]
    [InlineData(2000, "Dit is te lang. Gebruik maximaal 2.000 tekens.")]
    [InlineData(200, "Dit is te lang. Gebruik maximaal 200 tekens.")]
    public void Te_lang_noemt_het_aantal_zoals_mensen_het_schrijven(int hoogstens, string zin)
    {
        var controle = new Controle();
        controle.Tekst(new string('x', hoogstens), "Reden", hoogstens);
        controle.IsGoed.ShouldBeTrue();
        controle.Tekst(new string('x', hoogstens + 1), "Reden", hoogstens);
        controle.Weigeringen.ShouldHaveSingleItem().ShouldBe(Invoerregels.TeLang.Bij("Reden", zin));
    }

    [Fact]
    public void Tekst_wordt_schoon_en_houdt_regels_en_Regel_niet()
    {
        var controle = new Controle();
        controle.Tekst(" een\r\ntwee\0 ", "x", 20).ShouldBe("een\ntwee");
        controle.Regel(" een\r\ntwee ", "x", 20).ShouldBe("een twee");
        controle.Tekst(null, "x", 20).ShouldBe("");
        controle.IsGoed.ShouldBeTrue();
    }

    [Fact]
    public void Verplicht_weigert_leeg()
    {
        var controle = new Controle();
        controle.Tekst(" \t", "Reden", 20, Verplicht);
        controle.Regel(null, "Naam", 20, Verplicht);
        controle.Weigeringen.ShouldBe([Verplicht.Bij("Reden"), Verplicht.Bij("Naam")]);
    }

    [Fact]
    public void En_neemt_de_weigeringen_van_een_deel_over() =>
        new Controle().Eis(true, Verplicht).En(Verplicht.Weiger()).En(Uitkomst.Gelukt()).Weigeringen.ShouldBe([Verplicht.Weiger()]);
}
