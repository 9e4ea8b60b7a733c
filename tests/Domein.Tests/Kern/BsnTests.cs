using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class BsnTests
{
    private static readonly FsCheck.Gen<string> GeldigeCijfers =
        Gen.Choose(1, 99_999_999).Select(n => $"{n:00000000}").Where(acht => Som(acht) % 11 < 10).Select(acht => acht + Som(acht) % 11);

    [Theory]
    [InlineData("123456782")]
    [InlineData("999900006")]
    [InlineData(" 1234.56.782 ")]
    [InlineData("123 456 782")]
    [InlineData("1234\u00A056782")]
    public void Bsn_leest_negen_cijfers_die_kloppen(string tekst)
    {
        Bsn.TryParse(tekst, out var bsn).ShouldBeTrue();
        bsn.Voluit().ShouldBe(tekst.Contains("9999") ? "999900006" : "123456782");
        Bsn.Parse(tekst).ShouldBe(bsn);
    }

    [Theory]
    [InlineData(null, "KERN-BSN-001")]
    [InlineData("", "KERN-BSN-001")]
    [InlineData("12345678", "KERN-BSN-001")]
    [InlineData("1234567820", "KERN-BSN-001")]
    [InlineData("12345678a", "KERN-BSN-001")]
    [InlineData("123-456-782", "KERN-BSN-001")]
    [InlineData("١٢٣٤٥٦٧٨٢", "KERN-BSN-001")]
    [InlineData("123456789", "KERN-BSN-002")]
    [InlineData("111111111", "KERN-BSN-002")]
    public void Bsn_weigert_met_de_regel_die_niet_klopt(string? tekst, string code)
    {
        Bsn.TryParse(tekst, out var bsn).ShouldBeFalse();
        bsn.ShouldBeNull();
        var weigering = Bsn.Lees(tekst, "Burgerservicenummer").Weigeringen.ShouldHaveSingleItem();
        weigering.Regel.Code.ShouldBe(code);
        weigering.Veld.ShouldBe("Burgerservicenummer");
    }

    [Fact]
    public void Bsn_weigert_nul() => Bsn.Lees("000000000").Weigeringen.ShouldHaveSingleItem().Regel.ShouldBe(KernRegels.BsnElfproef);

    [Fact]
    public void Bsn_maskeert_zichzelf_overal_waar_tekst_van_gemaakt_wordt()
    {
        var bsn = Bsn.Parse("123456782");
        bsn.ToString().ShouldBe("******782");
        $"{bsn}".ShouldBe("******782");
        System.Text.Json.JsonSerializer.Serialize(bsn).ShouldNotContain("123456");
    }

    [Fact]
    public void Bsn_noemt_de_invoer_niet_in_een_fout() =>
        Should.Throw<FormatException>(() => Bsn.Parse("123456789")).Message.ShouldNotContain("1234");

    [Theory]
    [InlineData("012345672", "12345672")]
    [InlineData("001234560", "1234560")]
    public void Bsn_herstelt_een_verloren_nul_alleen_als_dat_gevraagd_is(string voluit, string verloren)
    {
        Bsn.TryParse(verloren, out _).ShouldBeFalse();
        Bsn.TryParseMetVerlorenNul(verloren, out var hersteld).ShouldBeTrue();
        hersteld.ShouldBe(Bsn.Parse(voluit));
    }

    [Fact]
    public void Bsn_met_verloren_nul_leest_ook_een_heel_nummer_en_weigert_kortere()
    {
        Bsn.TryParseMetVerlorenNul("123456782", out _).ShouldBeTrue();
        Bsn.TryParseMetVerlorenNul("123457", out _).ShouldBeFalse();
        Bsn.TryParseMetVerlorenNul("0000000", out _).ShouldBeFalse();
        Bsn.TryParseMetVerlorenNul(null, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("999900006", true)]
    [InlineData("999999990", true)]
    [InlineData("123456782", false)]
    public void Bsn_kent_de_testreeks(string cijfers, bool test) => Bsn.Parse(cijfers).IsTestnummer.ShouldBe(test);

    [Fact]
    public void Bsn_gelijk_betekent_dezelfde_cijfers()
    {
        Bsn.Parse("1234 56 782").ShouldBe(Bsn.Parse("123456782"));
        Bsn.Parse("999900006").ShouldNotBe(Bsn.Parse("123456782"));
    }

    [Fact]
    public void Bsn_leest_elk_geldig_nummer_en_geeft_het_terug() =>
        Wet.Geldt(GeldigeCijfers, cijfers => Bsn.Parse(cijfers).Voluit() == cijfers);

    [Fact]
    public void Bsn_merkt_elk_verkeerd_cijfer() =>
        Wet.Geldt(GeldigeCijfers, Gen.Choose(0, 80), (cijfers, n) =>
        {
            var fout = cijfers.ToCharArray();
            fout[n % 9] = (char)('0' + (fout[n % 9] - '0' + 1 + n / 9) % 10);
            return new string(fout) == cijfers || !Bsn.TryParse(new string(fout), out _);
        });

    [Fact]
    public void Bsn_merkt_twee_verwisselde_cijfers() =>
        Wet.Geldt(GeldigeCijfers, Gen.Choose(0, 71), (cijfers, n) =>
        {
            var fout = cijfers.ToCharArray();
            var (i, j) = (n / 8, (n / 8 + 1 + n % 8) % 9);
            (fout[i], fout[j]) = (fout[j], fout[i]);
            return new string(fout) == cijfers || !Bsn.TryParse(new string(fout), out _);
        });

    // Written differently from the product on purpose: the last digit is the weighted sum of the others modulo 11.
    private static int Som(string acht) => acht.Select((cijfer, plaats) => (cijfer - '0') * (9 - plaats)).Sum();
}
