using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class DatumtekstTests
{
    [Theory]
    [InlineData("1-2-2026")]
    [InlineData("01/02/2026")]
    [InlineData("1.2.2026")]
    [InlineData(" 1 - 2 - 2026 ")]
    [InlineData("1 2 2026")]
    [InlineData("1 feb 2026")]
    [InlineData("1 feb. 2026")]
    [InlineData("1-feb-2026")]
    [InlineData("1 Februari\u00A02026")]
    [InlineData("zondag 1 februari 2026")]
    [InlineData("zo. 1 feb 2026")]
    [InlineData("zondag, 1 februari 2026")]
    [InlineData("2026-02-01")]
    [InlineData("2026-2-1")]
    [InlineData("2026-02-01T00:00:00")]
    [InlineData("2026-02-01 00:00:00.000")]
    [InlineData("1-2-2026 0:00")]
    public void Datumtekst_leest_nederlands_en_iso(string tekst)
    {
        Datumtekst.Lees(tekst).Weigeringen.ShouldBeEmpty();
        Datumtekst.TryParse(tekst, out var datum).ShouldBeTrue();
        datum.ShouldBe(new(2026, 2, 1));
    }

    [Theory]
    [InlineData(null, "KERN-DATUM-001")]
    [InlineData("  ", "KERN-DATUM-001")]
    [InlineData("02/13/2026", "KERN-DATUM-004")]
    [InlineData("1-2-84", "KERN-DATUM-005")]
    [InlineData("1-2-1884", "KERN-DATUM-006")]
    [InlineData("31-6-2026", "KERN-DATUM-007")]
    [InlineData("2026-02-30", "KERN-DATUM-007")]
    [InlineData("2026-13-01", "KERN-DATUM-004")]
    [InlineData("99-2-2026", "KERN-DATUM-003")]
    [InlineData("morgen", "KERN-DATUM-008")]
    [InlineData("2026", "KERN-DATUM-008")]
    [InlineData("45689", "KERN-DATUM-008")]
    [InlineData("1-2-2026 13:30", "KERN-DATUM-008")]
    [InlineData("1-2-2026-3", "KERN-DATUM-008")]
    [InlineData("blauwdag 1 februari 2026", "KERN-DATUM-008")]
    [InlineData("z 1 februari 2026", "KERN-DATUM-008")]
    [InlineData("maandag 1 februari 2026", "KERN-DATUM-009")]
    public void Datumtekst_weigert_met_de_regel_die_niet_klopt(string? tekst, string code)
    {
        Datumtekst.TryParse(tekst, out var datum).ShouldBeFalse();
        datum.ShouldBe(default);
        var weigering = Datumtekst.Lees(tekst, "geboortedatum").Weigeringen.ShouldHaveSingleItem();
        (weigering.Regel.Code, weigering.Veld).ShouldBe((code, "geboortedatum"));
    }

    [Fact]
    public void Datumtekst_schrijft_in_nederlandse_woorden()
    {
        var datum = new DateOnly(2026, 11, 26);
        datum.InWoorden().ShouldBe("26 november 2026");
        datum.InWoordenMetDag().ShouldBe("donderdag 26 november 2026");
        datum.Kort().ShouldBe("26 nov 2026");
        new DateOnly(2027, 3, 1).Kort().ShouldBe("1 mrt 2027");
    }

    [Fact]
    public void Datumtekst_laat_het_jaar_weg_als_dat_vanzelf_spreekt()
    {
        var vandaag = new DateOnly(2026, 11, 22);
        new DateOnly(2026, 11, 26).InZin(vandaag).ShouldBe("26 november");
        new DateOnly(2026, 11, 26).InZinMetDag(vandaag).ShouldBe("donderdag 26 november");
        new DateOnly(2026, 11, 26).InLijst(vandaag).ShouldBe("do 26 november");
        new DateOnly(2026, 11, 26).Weekdag().ShouldBe("donderdag");
        vandaag.AddDays(183).InZin(vandaag).ShouldBe("24 mei");
        vandaag.AddDays(184).InZin(vandaag).ShouldBe("25 mei 2027");
        vandaag.AddDays(-184).InLijst(vandaag).ShouldBe("vr 22 mei 2026");
    }

    [Fact]
    public void Datumtekst_schrijft_op_elke_computer_hetzelfde()
    {
        var eerder = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            new DateOnly(2026, 11, 26).InWoordenMetDag().ShouldBe("donderdag 26 november 2026");
            DagMaandJaar.Van(new(2026, 11, 26)).ShouldBe(new DagMaandJaar("26", "11", "2026"));
            Bedrag.VanCenten(-123456).ToString().ShouldBe("€\u00A0-1.234,56");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = eerder;
        }
    }

    [Fact]
    public void Datumtekst_leest_wat_hij_schrijft() =>
        Wet.Geldt(Wet.DagInBereik, dag =>
            new[] { dag.InWoorden(), dag.InWoordenMetDag(), dag.Kort(), $"{dag:yyyy-MM-dd}", $"{dag.Day}-{dag.Month}-{dag.Year}" }.All(tekst => Datumtekst.TryParse(tekst, out var gelezen) && gelezen == dag));

    [Fact]
    public void Datumtekst_gooit_nooit() => Wet.Geldt(Wet.Teksten, tekst => !Datumtekst.TryParse(tekst, out _));
}
