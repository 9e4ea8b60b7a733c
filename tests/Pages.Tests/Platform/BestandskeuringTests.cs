using Microsoft.AspNetCore.Http;
using Shouldly;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Xunit;
using DocumentFormat.OpenXml;

namespace Spil.Pages.Tests.Platform;

public sealed class BestandskeuringTests
{
    private static readonly Bestandskeuring Keuring = new(new Bestandsinstellingen(null, 1), null!);

    [Fact]
    public async Task Wat_een_telefoon_een_scanner_en_een_tekstverwerker_maken_mag()
    {
        await Mag("scan.pdf", Proefbestanden.Pdf(), Bestandssoort.Pdf);
        await Mag("scan.pdf", Proefbestanden.PdfMetPak("7 0 << /Type /Page >>"), Bestandssoort.Pdf);
        await Mag("scan.pdf", [.. "rommel ervoor\n"u8, .. Proefbestanden.Pdf(tekst: "zonder /JS of iets anders dat kan")], Bestandssoort.Pdf);
        await Mag("foto.png", Proefbestanden.Png, Bestandssoort.Png);
        await Mag("foto.jpg", Proefbestanden.Jpeg(), Bestandssoort.Jpeg);
        await Mag("brief.docx", Proefbestanden.Word(), Bestandssoort.Word);
        await Mag("brief.docx", Proefbestanden.MetLink(), Bestandssoort.Word);
    }

    [Fact]
    public async Task Wat_in_word_iets_kan_doen_of_iets_ophaalt_wordt_geweigerd()
    {
        await Weigert("brief.docx", Proefbestanden.MetMacro(), Bestandsregels.Macro);
        await Weigert("brief.docx", Proefbestanden.Word(soort: WordprocessingDocumentType.MacroEnabledDocument), Bestandsregels.Macro);
        await Weigert("brief.docm", Proefbestanden.Word(soort: WordprocessingDocumentType.MacroEnabledTemplate), Bestandsregels.Macro);
        await Weigert("brief.docx", Proefbestanden.MetOle(), Bestandsregels.Ingesloten);
        await Weigert("brief.docx", Proefbestanden.MetActiveX(), Bestandsregels.Ingesloten);
        await Weigert("brief.docx", Proefbestanden.MetSjabloonVanBuiten(), Bestandsregels.VanBuiten);
        await Weigert("brief.dotx", Proefbestanden.Word(soort: WordprocessingDocumentType.Template), Bestandsregels.AndereSoort);
        await Weigert("brief.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], Bestandsregels.OudWord);
    }

    [Fact]
    public async Task Een_pdf_met_een_programma_erin_wordt_geweigerd_hoe_het_ook_verstopt_is()
    {
        await Weigert("a.pdf", Proefbestanden.Pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"), Bestandsregels.PdfScript);
        await Weigert("a.pdf", Proefbestanden.Pdf("/OpenAction << /S /#4aava#53cript /JS (x) >>"), Bestandsregels.PdfScript);
        await Weigert("a.pdf", Proefbestanden.Pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"), Bestandsregels.PdfScript);
        await Weigert("a.pdf", Proefbestanden.Pdf("/Names << /EmbeddedFiles 9 0 R >>"), Bestandsregels.PdfScript);
        await Weigert("a.pdf", Proefbestanden.PdfMetPak("7 0 << /S /JavaScript /JS (x) >>"), Bestandsregels.PdfScript);
        await Weigert("a.pdf", Proefbestanden.PdfMetPak("7 0 << /S /GoTo >>", "/Filter [/ASCIIHexDecode /FlateDecode]"), Bestandsregels.PdfNietTeZien);
        await Weigert("a.pdf", Proefbestanden.PdfMetPak(new string(' ', 80 * 1024 * 1024)), Bestandsregels.PdfNietTeZien);
        await Weigert("a.pdf", Proefbestanden.Pdf("/Encrypt 8 0 R"), Bestandsregels.PdfSlot);
        await Weigert("a.pdf", Proefbestanden.Pdf()[..60], Bestandsregels.Onleesbaar);
    }

    [Fact]
    public async Task Wat_het_is_volgt_uit_de_inhoud_en_de_naam_wordt_goed_gezet_met_een_zin()
    {
        var foto = await Mag("scan.pdf", Proefbestanden.Jpeg(), Bestandssoort.Jpeg);
        (foto.Naam, foto.Opmerking).ShouldBe(("scan.jpg", "Het bestand heette scan.pdf, maar het is een foto (jpg). Spil bewaart het als scan.jpg."));
        (await Mag("factuur.exe", Proefbestanden.Pdf(), Bestandssoort.Pdf)).Naam.ShouldBe("factuur.pdf");
        (await Mag("..\\..\\brief", Proefbestanden.Word(), Bestandssoort.Word)).ShouldSatisfyAllConditions(k => k.Naam.ShouldBe("-..-brief.docx"), k => k.Opmerking.ShouldBeEmpty());
        foreach (var inhoud in new[] { "MZ dit programma"u8.ToArray(), "<html><script>alert(1)</script>"u8.ToArray(), [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, .. "WEBP"u8], "gewoon tekst"u8.ToArray(), [0x49, 0x49, 0x2A, 0] })
            await Weigert("brief.pdf", inhoud, Bestandsregels.AndereSoort);
        await Weigert("brief.docx", Proefbestanden.Zip("lees.txt", "hoi"), Bestandsregels.AndereSoort);
    }

    [Fact]
    public async Task Leeg_te_groot_en_kapot_krijgen_elk_een_zin()
    {
        (await Keuring.Keur(null, "Bestand", default)).Weigeringen.Single().Regel.ShouldBe(Bestandsregels.GeenBestand);
        await Weigert("leeg.pdf", [], Bestandsregels.Leeg);
        (await Keur("groot.pdf", new byte[(1024 * 1024) + 1])).Weigeringen.Single().Zin.ShouldBe(
            "Dit bestand is 2 MB. Dat is te groot: het mag hoogstens 1 MB zijn. Scan het met een lagere kwaliteit, of verdeel het over meer bestanden.");
        await Weigert("half.png", Proefbestanden.Png[..30], Bestandsregels.Onleesbaar);
        await Weigert("half.jpg", Proefbestanden.Jpeg()[..12], Bestandsregels.Onleesbaar);
        await Weigert("half.docx", Proefbestanden.Word()[..200], Bestandsregels.Onleesbaar);
        await Weigert("bom.docx", Proefbestanden.Zip("[Content_Types].xml", new string(' ', 3 * 1024 * 1024)), Bestandsregels.Onleesbaar);
    }

    [Fact]
    public async Task Rommel_van_elke_soort_geeft_een_zin_en_nooit_een_fout()
    {
        var toeval = new Random(20261125);
        foreach (var begin in new[] { Proefbestanden.Pdf(), Proefbestanden.Png, Proefbestanden.Jpeg(), Proefbestanden.Word(), Proefbestanden.PdfMetPak("1 0 <<>>") })
        {
            for (var keer = 0; keer < 200; keer++)
            {
                var kapot = begin[..toeval.Next(1, begin.Length)];
                for (var i = 0; i < 5; i++) kapot[toeval.Next(kapot.Length)] = (byte)toeval.Next(256);
                var uitkomst = await Keur("rommel", kapot);
                (uitkomst.IsGelukt || uitkomst.Weigeringen.Count == 1).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public async Task Een_logo_is_een_plaatje_dat_op_papier_past()
    {
        (await Logo(Proefbestanden.Png)).IsGelukt.ShouldBeTrue();
        (await Logo(Proefbestanden.Jpeg(4000, 4000))).IsGelukt.ShouldBeTrue();
        (await Logo(Proefbestanden.Jpeg(4001, 10))).Weigeringen.Single().Regel.ShouldBe(Bestandsregels.PlaatjeTeGroot);
        (await Logo(Proefbestanden.Pdf())).Weigeringen.Single().Regel.ShouldBe(Bestandsregels.GeenPlaatje);
        (await Logo("<svg onload='alert(1)'/>"u8.ToArray())).Weigeringen.Single().Regel.ShouldBe(Bestandsregels.GeenPlaatje);

        static Task<Uitkomst<Bestandskeur>> Logo(byte[] inhoud) => Keuring.KeurLogo(Bestand("logo.png", inhoud), "Logo", default);
    }

    private static async Task<Bestandskeur> Mag(string naam, byte[] inhoud, Bestandssoort soort)
    {
        var uitkomst = await Keur(naam, inhoud);
        uitkomst.Weigeringen.Select(w => w.Regel.Code).ShouldBeEmpty(naam);
        uitkomst.Waarde.ShouldSatisfyAllConditions(k => k.Soort.ShouldBe(soort), k => k.Grootte.ShouldBe(inhoud.Length), k => k.Merk.ShouldBe(Bestandsmerk.Van(inhoud)));
        return uitkomst.Waarde;
    }

    private static async Task Weigert(string naam, byte[] inhoud, Regel regel) =>
        (await Keur(naam, inhoud)).Weigeringen.Select(w => (w.Regel.Code, w.Veld)).ShouldBe([(regel.Code, "Bestand")], $"{naam}, {inhoud.Length} bytes");

    private static Task<Uitkomst<Bestandskeur>> Keur(string naam, byte[] inhoud) => Keuring.Keur(Bestand(naam, inhoud), "Bestand", default);

    private static FormFile Bestand(string naam, byte[] inhoud) => new(new MemoryStream(inhoud), 0, inhoud.Length, "Bestand", naam);
}
