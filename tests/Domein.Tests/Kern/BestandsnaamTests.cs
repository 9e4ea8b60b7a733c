using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class BestandsnaamTests
{
    [Theory]
    [InlineData("brief.pdf", "brief.pdf")]
    [InlineData("C:\\Users\\Samira\\scan.pdf", "C--Users-Samira-scan.pdf")]
    [InlineData("../../etc/passwd", "-..-etc-passwd")]
    [InlineData("a<b>c:d\"e|f?g*.pdf", "a-b-c-d-e-f-g-.pdf")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.pdf", "_nul.pdf")]
    [InlineData("com1 .pdf", "_com1 .pdf")]
    [InlineData("punt. . .", "punt")]
    [InlineData("...", "bestand")]
    [InlineData("", "bestand")]
    [InlineData(null, "bestand")]
    [InlineData("é 💙.jpg", "é 💙.jpg")]
    [InlineData("regel\r\neen\tdrie.pdf", "regel een drie.pdf")]
    [InlineData("omgekeerd\u202Efdp.exe", "omgekeerdfdp.exe")]
    public void Een_naam_die_elk_systeem_kan_maken(string? gegeven, string veilig) => Bestandsnaam.Veilig(gegeven).ShouldBe(veilig);

    [Theory]
    [InlineData("/tmp/map/scan.pdf", "scan.pdf")]
    [InlineData("C:\\map\\scan.pdf", "scan.pdf")]
    [InlineData("vraag?.pdf", "vraag?.pdf")]
    public void Een_naam_om_te_tonen_is_zonder_pad(string gegeven, string toonbaar) => Bestandsnaam.Toonbaar(gegeven).ShouldBe(toonbaar);

    [Theory]
    [InlineData("scan.pdf", Bestandssoort.Pdf, "scan.pdf", false)]
    [InlineData("SCAN.PDF", Bestandssoort.Pdf, "SCAN.PDF", false)]
    [InlineData("foto.jpeg", Bestandssoort.Jpeg, "foto.jpeg", false)]
    [InlineData("foto.png", Bestandssoort.Jpeg, "foto.jpg", true)]
    [InlineData("factuur.exe", Bestandssoort.Pdf, "factuur.pdf", true)]
    [InlineData("brief.docm", Bestandssoort.Word, "brief.docx", true)]
    [InlineData("Brief 12.5", Bestandssoort.Pdf, "Brief 12.5.pdf", false)]
    [InlineData("zonder", Bestandssoort.Png, "zonder.png", false)]
    [InlineData(".pdf", Bestandssoort.Png, "pdf.png", false)]
    [InlineData("", Bestandssoort.Word, "bestand.docx", false)]
    public void De_extensie_zegt_wat_het_is(string gegeven, Bestandssoort soort, string naam, bool zegtIetsAnders)
    {
        Bestandsnaam.Met(gegeven, soort).ShouldBe(naam);
        Bestandsnaam.ZegtIetsAnders(gegeven, soort).ShouldBe(zegtIetsAnders);
    }

    [Fact]
    public void Een_lange_naam_houdt_zijn_extensie_en_geen_halve_tekens()
    {
        var lang = Bestandsnaam.Veilig(string.Concat(Enumerable.Repeat("💙", 90)) + ".pdf");
        lang.Length.ShouldBeLessThanOrEqualTo(100);
        lang.ShouldEndWith("💙.pdf");
    }

    [Fact]
    public void Veilig_maken_verandert_een_veilige_naam_niet_en_is_nooit_leeg() => Wet.Geldt(Wet.Teksten, tekst =>
    {
        var eens = Bestandsnaam.Veilig(tekst);
        return eens.Length is > 0 and <= 100 && Bestandsnaam.Veilig(eens) == eens && eens.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\n', '\0']) < 0;
    });

    [Fact]
    public void Elke_soort_heeft_een_extensie_een_mediatype_en_woorden()
    {
        foreach (var soort in Enum.GetValues<Bestandssoort>())
        {
            soort.Extensie().ShouldStartWith(".");
            soort.Mediatype().ShouldContain("/");
            soort.MetLidwoord().ShouldStartWith("een ");
        }

        Should.Throw<ArgumentOutOfRangeException>(() => ((Bestandssoort)99).Extensie());
        Should.Throw<ArgumentOutOfRangeException>(() => ((Bestandssoort)99).Mediatype());
        Should.Throw<ArgumentOutOfRangeException>(() => ((Bestandssoort)99).MetLidwoord());
    }
}
