using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class BedragTests
{
    [Theory]
    [InlineData("12,50", 1250)]
    [InlineData("12,5", 1250)]
    [InlineData("12,-", 1200)]
    [InlineData("12,--", 1200)]
    [InlineData("12", 1200)]
    [InlineData("1.234", 123400)]
    [InlineData("1234,56", 123456)]
    [InlineData("1.234.567,89", 123456789)]
    [InlineData("€ 5", 500)]
    [InlineData("€5,00", 500)]
    [InlineData(" € 1.234,56 ", 123456)]
    [InlineData("-12,50", -1250)]
    [InlineData("€ -12,50", -1250)]
    [InlineData("- € 12,50", -1250)]
    [InlineData("−5", -500)]
    [InlineData("0", 0)]
    public void Bedrag_leest_nederlandse_invoer(string tekst, long centen)
    {
        Bedrag.TryParse(tekst, out var bedrag).ShouldBeTrue();
        bedrag.Centen.ShouldBe(centen);
        Bedrag.Parse(tekst).ShouldBe(Bedrag.VanCenten(centen));
    }

    [Theory]
    [InlineData(null, "KERN-BEDRAG-001")]
    [InlineData("", "KERN-BEDRAG-001")]
    [InlineData("€", "KERN-BEDRAG-001")]
    [InlineData("12.50", "KERN-BEDRAG-001")]
    [InlineData("1.23", "KERN-BEDRAG-001")]
    [InlineData("1.2345", "KERN-BEDRAG-001")]
    [InlineData("1234.567", "KERN-BEDRAG-001")]
    [InlineData("12,345", "KERN-BEDRAG-001")]
    [InlineData("1,234.56", "KERN-BEDRAG-001")]
    [InlineData("--5", "KERN-BEDRAG-001")]
    [InlineData("- € -5", "KERN-BEDRAG-001")]
    [InlineData("$ 5", "KERN-BEDRAG-001")]
    [InlineData("5 euro", "KERN-BEDRAG-001")]
    [InlineData("vijf", "KERN-BEDRAG-001")]
    [InlineData("٥", "KERN-BEDRAG-001")]
    [InlineData("92233720368547758,08", "KERN-BEDRAG-002")]
    public void Bedrag_weigert_wat_op_twee_manieren_gelezen_kan_worden(string? tekst, string code)
    {
        Bedrag.TryParse(tekst, out var bedrag).ShouldBeFalse();
        bedrag.ShouldBe(Bedrag.Nul);
        var weigering = Bedrag.Lees(tekst, "Kosten").Weigeringen.ShouldHaveSingleItem();
        (weigering.Regel.Code, weigering.Veld).ShouldBe((code, "Kosten"));
    }

    [Fact]
    public void Bedrag_parse_gooit_met_de_invoer() => Should.Throw<FormatException>(() => Bedrag.Parse("vijf")).Message.ShouldContain("vijf");

    [Theory]
    [InlineData(0, "€ 0,00")]
    [InlineData(5, "€ 0,05")]
    [InlineData(-5, "€ -0,05")]
    [InlineData(123456, "€ 1.234,56")]
    [InlineData(-100000000, "€ -1.000.000,00")]
    [InlineData(long.MaxValue, "€ 92.233.720.368.547.758,07")]
    [InlineData(long.MinValue, "€ -92.233.720.368.547.758,08")]
    public void Bedrag_schrijft_zich_op_zijn_nederlands(long centen, string tekst) =>
        Bedrag.VanCenten(centen).ToString().ShouldBe(tekst.Replace(' ', '\u00A0'));

    [Fact]
    public void Bedrag_rekent_nooit_stil_over_de_rand()
    {
        var meest = Bedrag.VanCenten(long.MaxValue);
        Should.Throw<OverflowException>(() => meest + Bedrag.VanCenten(1));
        Should.Throw<OverflowException>(() => -meest - Bedrag.VanCenten(2));
        Should.Throw<OverflowException>(() => -Bedrag.VanCenten(long.MinValue));
        Should.Throw<OverflowException>(() => meest * 2);
        Should.Throw<OverflowException>(() => Bedrag.VanEuro(long.MaxValue));
    }

    [Fact]
    public void Bedrag_vergelijkt_op_waarde()
    {
        var (vijf, zes) = (Bedrag.VanEuro(5), Bedrag.VanEuro(6));
        (vijf < zes && zes > vijf && vijf <= zes && zes >= vijf && vijf.CompareTo(zes) < 0).ShouldBeTrue();
        (zes < vijf || vijf > zes || zes <= vijf || vijf >= zes).ShouldBeFalse();
        default(Bedrag).ShouldBe(Bedrag.Nul);
        Bedrag.VanCenten(1250).InEuro().ShouldBe(12.5m);
    }

    [Fact]
    public void Bedrag_leest_wat_hij_schrijft() => Wet.Geldt(Centen, n => Bedrag.Parse(Bedrag.VanCenten(n).ToString()).Centen == n);

    [Fact]
    public void Bedrag_rekent_zoals_gehele_getallen() =>
        Wet.Geldt(Centen, Centen, (a, b) =>
            (Bedrag.VanCenten(a) + Bedrag.VanCenten(b)).Centen == a + b && (Bedrag.VanCenten(a) - Bedrag.VanCenten(b)).Centen == a - b
            && (Bedrag.VanCenten(a) * 3).Centen == a * 3
            && 3 * Bedrag.VanCenten(a) == Bedrag.VanCenten(a) * 3 && (-Bedrag.VanCenten(a)).Centen == -a);

    private static readonly FsCheck.Gen<long> Centen =
        from groot in Gen.Choose(-1_000_000, 1_000_000)
        from klein in Gen.Choose(0, 999_999)
        from schaal in Gen.Elements(0L, 1L, 1_000_000L)
        select groot * schaal + klein;
}
