using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Spil.Pages.Tests.Platform;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Brieven;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Merge fields in every form that Word writes them, and what is refused.</summary>
public sealed class SamenvoegerTests
{
    private static readonly Briefvulling Vulling = new(new Dictionary<string, string>
    {
        ["Naam"] = "Ank <b>Smit</b> 💙", ["Besluit"] = "U krijgt hulp", ["Motivering"] = "Regel een\nRegel twee", ["Bezwaar"] = "Tot vrijdag", ["Hulp"] = "",
    }, new(["Waarvoor", "Uren", "Minuten"], [["Basis", "108", "124,6153…"], ["Samen", "108", "125"]]));

    [Fact]
    public void Enkel_in_stukken_en_in_een_run_wordt_elk_veld_gevuld()
    {
        var brief = Samenvoeger.Voeg(Briefproef.Met(new(Briefproef.Enkel("Naam")), new(Briefproef.InStukken("Besluit", new RunProperties(new Italic()))), new(Briefproef.InEenRun("Bezwaar"), new Run(new Text("!")))), Vulling);
        Samenvoeger.Lees(brief).ShouldBe(["Beste Samira", "Ank <b>Smit</b> 💙", "U krijgt hulp", "Tot vrijdag!"]);
        using var word = Open(brief);
        word.MainDocumentPart!.Document.Descendants<Text>().Single(t => t.Text == "U krijgt hulp").Ancestors<Run>().Single().RunProperties!.Italic.ShouldNotBeNull("the look of the field stays");
        word.MainDocumentPart.Document.Descendants().ShouldAllBe(e => !(e is FieldChar || e is FieldCode || e is SimpleField));
    }

    [Fact]
    public void Een_nieuwe_regel_blijft_een_nieuwe_regel_en_hoofdletters_doen_er_niet_toe()
    {
        var brief = Samenvoeger.Voeg(Briefproef.Met(new Paragraph(Briefproef.Enkel("MOTIVERING"))), Vulling);
        Samenvoeger.Lees(brief)[1].ShouldBe("Regel een\nRegel twee");
    }

    [Fact]
    public void Een_alinea_met_alleen_lege_velden_valt_weg_en_andere_niet()
    {
        var brief = Samenvoeger.Voeg(Briefproef.Met(new(Briefproef.Enkel("Hulp")), new(new Run(new Text("Hulp: ")), Briefproef.Enkel("Hulp")), new Paragraph()), Vulling);
        using var word = Open(brief);
        word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(p => p.InnerText).ShouldBe(["Beste Samira", "Hulp: ", ""]);
    }

    [Fact]
    public void De_berekening_is_een_tabel_met_een_kop()
    {
        using var word = Open(Samenvoeger.Voeg(Briefproef.Met(new Paragraph(Briefproef.Enkel("Berekening"))), Vulling));
        var tabel = word.MainDocumentPart!.Document.Body!.Elements<Table>().Single();
        tabel.Elements<TableRow>().Select(r => string.Join('|', r.Elements<TableCell>().Select(c => c.InnerText))).ShouldBe(["Waarvoor|Uren|Minuten", "Basis|108|124,6153…", "Samen|108|125"]);
        tabel.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Kop_en_voet_worden_ook_gevuld()
    {
        var sjabloon = Proefbestanden.Word(w => w.MainDocumentPart!.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(Briefproef.Enkel("Naam"))));
        using var word = Open(Samenvoeger.Voeg(sjabloon, Vulling));
        word.MainDocumentPart!.HeaderParts.Single().Header.InnerText.ShouldBe("Ank <b>Smit</b> 💙");
    }

    [Fact]
    public void Het_sjabloon_van_spil_is_goed_word_en_kent_alleen_bekende_velden()
    {
        Briefsjabloon.Keur(Sjabloonlezer.Lees(Standaardsjabloon.Inhoud).Waarde).IsGelukt.ShouldBeTrue();
        foreach (var bestand in new[] { Standaardsjabloon.Inhoud, Samenvoeger.Voeg(Standaardsjabloon.Inhoud, Vulling) })
        {
            using var word = Open(bestand);
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word).Select(f => $"{f.Path?.XPath}: {f.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Wat_er_in_een_sjabloon_staat_wordt_gevonden()
    {
        var vondst = Sjabloonlezer.Lees(Briefproef.Met(new(Briefproef.InStukken("Namm")), new(Briefproef.Enkel("Naam"), Briefproef.Enkel("naam")),
            new Paragraph(new SimpleField(new Run(new Text("1"))) { Instruction = " page " }), new(Briefproef.InStukken("x").Select(r => r)))).Waarde;
        vondst.Velden.ShouldBe(["Namm", "Naam", "x"], ignoreOrder: true);
        (string.Join(',', vondst.Andere), vondst.Kapot).ShouldBe(("PAGE", false));
    }

    [Fact]
    public void Een_veld_zonder_einde_of_in_een_ander_veld_is_kapot()
    {
        Sjabloonlezer.Lees(Briefproef.Met(new Paragraph(Briefproef.InStukken("Naam")[..^1]))).Waarde.Kapot.ShouldBeTrue();
        Sjabloonlezer.Lees(Briefproef.Met(new Paragraph(Briefproef.InStukken("Naam")[^1]))).Waarde.Kapot.ShouldBeTrue();
        var als = new Paragraph(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(Briefproef.Code(" IF ")));
        als.Append(Briefproef.InStukken("Naam"));
        als.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        var vondst = Sjabloonlezer.Lees(Briefproef.Met(als)).Waarde;
        (vondst.Kapot, string.Join(',', vondst.Andere)).ShouldBe((true, "IF"));
    }

    [Fact]
    public void Een_kleine_zip_die_groot_uitpakt_en_rommel_geven_een_zin()
    {
        Sjabloonlezer.Lees(Proefbestanden.Zip("word/document.xml", new string(' ', 17 * 1024 * 1024))).Weigeringen.Single().Regel.ShouldBe(Briefregels.TeGroot);
        Sjabloonlezer.Lees(new byte[(int)Sjabloonlezer.HoogsteBytes + 1]).Weigeringen.Single().Regel.ShouldBe(Briefregels.TeGroot);
        foreach (var rommel in new[] { "geen zip"u8.ToArray(), Proefbestanden.Zip("lees.txt", "hoi"), Proefbestanden.Word()[..300], MetDocument("<!DOCTYPE x [<!ENTITY a 'b'>]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>&a;</w:document>"), MetDocument("<kapot") })
            Sjabloonlezer.Lees(rommel).Weigeringen.Single().Regel.ShouldBe(Briefregels.GeenWord);
        Sjabloonlezer.Lees(Briefproef.Met([.. Enumerable.Range(0, 60_000).Select(_ => new Paragraph(new Run()))])).Weigeringen.Single().Regel.ShouldBe(Briefregels.TeGroot);
    }

    private static byte[] MetDocument(string xml)
    {
        using var geheugen = new MemoryStream();
        geheugen.Write(Proefbestanden.Word());
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var deel = zip.CreateEntry("word/document.xml").Open();
            deel.Write(Encoding.UTF8.GetBytes(xml));
        }

        return geheugen.ToArray();
    }

    private static WordprocessingDocument Open(byte[] inhoud) => WordprocessingDocument.Open(new MemoryStream(inhoud), isEditable: false);
}
