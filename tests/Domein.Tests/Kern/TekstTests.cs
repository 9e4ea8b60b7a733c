using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class TekstTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  \r\n ", "")]
    [InlineData("  Ik wil rust.\r\nEn slapen.\rMorgen.\u0085Later.\u2028Ooit. ", "Ik wil rust.\nEn slapen.\nMorgen.\nLater.\nOoit.")]
    [InlineData("een\0twee\u0007drie\u001B[31m\u007F\u009F", "eentweedrie[31m")]
    [InlineData("\uFEFFkop\ttab", "kop\ttab")]
    [InlineData("e\u0301e\u0301n", "één")]
    public void Tekst_schoon_haalt_weg_wat_niet_te_bewaren_is(string? invoer, string verwacht) => Tekst.Schoon(invoer).ShouldBe(verwacht);

    [Fact]
    public void Tekst_schoon_haalt_losse_helften_van_tekens_weg()
    {
        // Not in InlineData: attributes are stored as UTF-8, which cannot hold half a pair.
        Tekst.Schoon("los\uD83Dhalf\uDE00").ShouldBe("loshalf");
        Tekst.Schoon("\uD83D").ShouldBe("");
        Tekst.Schoon("\uDE00\uD83D\uD83D\uDE00").ShouldBe("😀");
    }

    [Theory]
    [InlineData("Ik hou van 😀 en 👩‍👩‍👧")]
    [InlineData("مرحبا بك في بيتي")]
    [InlineData("<script>alert('x')</script> & '; DROP TABLE dossier; --")]
    [InlineData("links \u202Erechts\u202C")]
    public void Tekst_schoon_laat_woorden_staan_zoals_ze_zijn(string tekst) => Tekst.Schoon(tekst).ShouldBe(tekst);

    [Fact]
    public void Tekst_een_regel_heeft_alleen_losse_spaties() => Tekst.EenRegel(" a \r\n\tb\u00A0\u00A0c ").ShouldBe("a b c");

    [Fact]
    public void Tekst_lengte_telt_zoals_een_tekstvak()
    {
        Tekst.IsTeLang("12345", 5).ShouldBeFalse();
        Tekst.IsTeLang("123456", 5).ShouldBeTrue();
        Tekst.IsTeLang("1\r\n2\r\n3  ", 5).ShouldBeFalse();
        Tekst.IsTeLang("😀", 1).ShouldBeTrue();
        Tekst.IsTeLang(null, 0).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Çelik-Øztürk", "celik ozturk")]
    [InlineData("IŞIK Işık İnci ınci", "isik isik inci inci")]
    [InlineData("Groß Ærø Þór Đorđe Łukasz", "gross aero thor dorde lukasz")]
    [InlineData("Œuvre Siðr Ħal Ŧes", "oeuvre sidr hal tes")]
    [InlineData("O’Brien 't Hooft", "obrien t hooft")]
    [InlineData("ĲSBRAND ﬁets", "ijsbrand fiets")]
    [InlineData("  Jan   (Jansen),  b.v. ", "jan jansen b v")]
    [InlineData("سَمِيرَة", "سميرة")]
    [InlineData("नमस्ते", "नमसत")]
    [InlineData("漢字 ①２", "漢字 12")]
    [InlineData("😀 <b>", "b")]
    [InlineData(null, "")]
    public void Tekst_zoekvorm_maakt_woorden_vergelijkbaar(string? tekst, string verwacht) => Tekst.Zoekvorm(tekst).ShouldBe(verwacht);

    [Fact]
    public void Tekst_schoon_is_na_een_keer_klaar() => Wet.Geldt(Wet.Teksten, t => Tekst.Schoon(Tekst.Schoon(t)) == Tekst.Schoon(t));

    [Fact]
    public void Tekst_schoon_kan_naar_utf8_en_xml() =>
        Wet.Geldt(Wet.Teksten, t =>
        {
            var schoon = Tekst.Schoon(t);
            System.Xml.XmlConvert.VerifyXmlChars(schoon);
            return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(schoon)) == schoon && schoon.IsNormalized();
        });

    [Fact]
    public void Tekst_zoekvorm_bestaat_uit_woorden_met_een_spatie_ertussen() =>
        Wet.Geldt(Wet.Teksten, t =>
        {
            var vorm = Tekst.Zoekvorm(t);
            return vorm == vorm.Trim() && !vorm.Contains("  ") && Tekst.Zoekvorm(vorm) == vorm;
        });

    [Fact]
    public void Tekst_zoekvorm_let_niet_op_hoofdletters_en_schrijfwijze_van_accenten() =>
        Wet.Geldt(Wet.Teksten, t => Tekst.Zoekvorm(Tekst.Schoon(t).ToUpperInvariant()) == Tekst.Zoekvorm(t)
            && Tekst.Zoekvorm(Tekst.Schoon(t).Normalize(System.Text.NormalizationForm.FormD)) == Tekst.Zoekvorm(t));
}
