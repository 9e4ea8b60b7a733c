using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class DagMaandJaarTests
{
    [Theory]
    [InlineData("1", "2", "2026")]
    [InlineData("01", "02", "2026")]
    [InlineData(" 1 ", "februari", " 2026 ")]
    [InlineData("1", "FEB", "2026")]
    [InlineData("1", " feb. ", "2026")]
    [InlineData("1", "febr", "2026")]
    public void Datum_leest_cijfers_en_namen_van_maanden(string dag, string maand, string jaar) =>
        new DagMaandJaar(dag, maand, jaar).Lees().Waarde.ShouldBe(new(2026, 2, 1));

    [Theory]
    [InlineData("maart", 3)]
    [InlineData("mrt", 3)]
    [InlineData("maa", 3)]
    [InlineData("mei", 5)]
    [InlineData("sept", 9)]
    [InlineData("okt", 10)]
    [InlineData("Oktober", 10)]
    public void Datum_kent_de_nederlandse_maanden(string maand, int nummer) =>
        new DagMaandJaar("5", maand, "2026").Lees().Waarde.Month.ShouldBe(nummer);

    [Theory]
    [InlineData("", "6", "1984", "KERN-DATUM-002", "Vul ook de dag in.")]
    [InlineData("5", " ", "1984", "KERN-DATUM-002", "Vul ook de maand in.")]
    [InlineData("5", "6", null, "KERN-DATUM-002", "Vul ook het jaar in.")]
    [InlineData("5", "", "", "KERN-DATUM-002", "Vul ook de maand en het jaar in.")]
    [InlineData("0", "6", "1984", "KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.")]
    [InlineData("32", "6", "1984", "KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.")]
    [InlineData("005", "6", "1984", "KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.")]
    [InlineData("vijf", "6", "1984", "KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.")]
    [InlineData("-5", "6", "1984", "KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.")]
    [InlineData("٥", "6", "1984", "KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.")]
    [InlineData("5", "13", "1984", "KERN-DATUM-004", "De maand is een getal van 1 tot en met 12, of een naam zoals maart.")]
    [InlineData("5", "0", "1984", "KERN-DATUM-004", "De maand is een getal van 1 tot en met 12, of een naam zoals maart.")]
    [InlineData("5", "june", "1984", "KERN-DATUM-004", "De maand is een getal van 1 tot en met 12, of een naam zoals maart.")]
    [InlineData("5", "6", "84", "KERN-DATUM-005", "Schrijf het jaar met vier cijfers, bijvoorbeeld 1984.")]
    [InlineData("5", "6", "19840", "KERN-DATUM-005", "Schrijf het jaar met vier cijfers, bijvoorbeeld 1984.")]
    [InlineData("5", "6", "198x", "KERN-DATUM-005", "Schrijf het jaar met vier cijfers, bijvoorbeeld 1984.")]
    [InlineData("5", "6", "1899", "KERN-DATUM-006", "Vul een jaar in van 1900 tot en met 2100.")]
    [InlineData("5", "6", "2101", "KERN-DATUM-006", "Vul een jaar in van 1900 tot en met 2100.")]
    [InlineData("31", "6", "2026", "KERN-DATUM-007", "Juni heeft 30 dagen.")]
    [InlineData("31", "nov", "2026", "KERN-DATUM-007", "November heeft 30 dagen.")]
    [InlineData("29", "2", "2027", "KERN-DATUM-007", "2027 is geen schrikkeljaar: februari heeft dan 28 dagen.")]
    [InlineData("30", "2", "2028", "KERN-DATUM-007", "Februari heeft in 2028 maar 29 dagen.")]
    [InlineData("31", "2", "2027", "KERN-DATUM-007", "Februari heeft in 2027 maar 28 dagen.")]
    public void Datum_weigert_met_een_zin_die_zegt_wat_er_moet_gebeuren(string? dag, string? maand, string? jaar, string code, string zin)
    {
        var invoer = new DagMaandJaar(dag, maand, jaar);
        var weigering = invoer.Lees("Geboortedatum").Weigeringen.ShouldHaveSingleItem();
        (weigering.Regel.Code, weigering.Veld, weigering.Zin).ShouldBe((code, "Geboortedatum", zin));
        invoer.LeesOptioneel("Geboortedatum", out var datum).Weigeringen.ShouldBe([weigering]);
        datum.ShouldBeNull();
    }

    [Fact]
    public void Datum_mag_leeg_zijn_als_hij_niet_verplicht_is()
    {
        foreach (var leeg in new[] { DagMaandJaar.Leeg, new(null, null, null), new(" ", "", "\t") })
        {
            leeg.IsLeeg.ShouldBeTrue();
            leeg.LeesOptioneel("Datum", out var datum).IsGelukt.ShouldBeTrue();
            datum.ShouldBeNull();
            leeg.Lees("Datum").Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.DatumVerplicht.Bij("Datum"));
        }
    }

    [Fact]
    public void Datum_schrikkeldag_bestaat_in_een_schrikkeljaar()
    {
        new DagMaandJaar("29", "2", "2028").Lees().Waarde.ShouldBe(new(2028, 2, 29));
        new DagMaandJaar("29", "2", "1900").Lees().IsGelukt.ShouldBeFalse();
        new DagMaandJaar("29", "2", "2000").Lees().IsGelukt.ShouldBeTrue();
    }

    [Fact]
    public void Datum_vult_het_formulier_en_leest_dat_terug() =>
        Wet.Geldt(Wet.DagInBereik, dag => DagMaandJaar.Van(dag).Lees().Waarde == dag
            && DagMaandJaar.Van(dag).LeesOptioneel("", out var datum).IsGelukt && datum == dag);

    [Fact]
    public void Datum_van_niets_is_leeg() => DagMaandJaar.Van(null).ShouldBe(DagMaandJaar.Leeg);

    [Fact]
    public void Datum_uit_willekeurige_tekst_gooit_nooit() =>
        Wet.Geldt(Wet.Teksten, Wet.Teksten, (a, b) => new DagMaandJaar(a, b, a).Lees().Weigeringen.Count == 1);
}
