using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class AgbCodeTests
{
    [Theory]
    [InlineData("06010203")]
    [InlineData("06 01 02 03")]
    [InlineData("06.010203")]
    public void AgbCode_leest_acht_cijfers(string tekst)
    {
        AgbCode.TryParse(tekst, out var code).ShouldBeTrue();
        code.ToString().ShouldBe("06010203");
        code.Soort.ShouldBe("06");
        AgbCode.Parse(tekst).ShouldBe(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("6010203")]
    [InlineData("060102030")]
    [InlineData("0601020x")]
    [InlineData("00000000")]
    public void AgbCode_weigert_wat_geen_acht_cijfers_is(string? tekst)
    {
        AgbCode.TryParse(tekst, out var code).ShouldBeFalse();
        code.ShouldBeNull();
        AgbCode.Lees(tekst, "Code").Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.AgbAchtCijfers.Bij("Code"));
    }

    [Fact]
    public void AgbCode_parse_gooit_met_de_invoer() => Should.Throw<FormatException>(() => AgbCode.Parse("x1")).Message.ShouldContain("x1");

    [Fact]
    public void AgbCode_herstelt_een_verloren_nul_alleen_als_dat_gevraagd_is()
    {
        AgbCode.TryParseMetVerlorenNul("6010203", out var code).ShouldBeTrue();
        code.ShouldBe(AgbCode.Parse("06010203"));
        AgbCode.TryParseMetVerlorenNul("41010203", out _).ShouldBeTrue();
        AgbCode.TryParseMetVerlorenNul("601020", out _).ShouldBeFalse();
    }

    [Fact]
    public void AgbCode_leest_wat_hij_schrijft() =>
        Wet.Geldt(Gen.Choose(1, 99_999_999), n => AgbCode.Parse($"{n:00000000}").ToString() == $"{n:00000000}");
}
