using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Kern;

namespace Spil.Beleid.Mededelingen;

/// <summary>A mededeling as a Word file: the text with real headings and lists, every number a link to its definition at the end.</summary>
internal static class Mededelingsword
{
    public static byte[] Schrijf(Mededeling mededeling)
    {
        using var geheugen = new MemoryStream();
        using (var word = WordprocessingDocument.Create(geheugen, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = $"Mededeling {mededeling.Gemeente}, {mededeling.Peildatum.InWoorden()}";
            word.PackageProperties.Creator = mededeling.Schrijver;
            word.PackageProperties.Language = "nl-NL";
            var deel = word.AddMainDocumentPart();
            deel.AddNewPart<StyleDefinitionsPart>().Styles = Wordstijl.Stijlen();
            deel.AddNewPart<NumberingDefinitionsPart>().Numbering = Wordstijl.Opsomming();
            var blokken = Mededelingstekst.Lees(mededeling.Tekst).Select(Alinea);
            deel.Document = new Document(new Body([.. blokken, .. Definities(mededeling)]));
        }
        return geheugen.ToArray();
    }

    private static Paragraph Alinea(Tekstblok blok) => new([Wordstijl.Voor(blok.Soort), .. blok.Stukken.Select(Stuk)]);

    private static OpenXmlElement Stuk(Tekststuk stuk) => stuk.Code.Length == 0 ? Loop(stuk.Tekst) : new Hyperlink(Loop(stuk.Tekst)) { Anchor = Anker(stuk.Code), History = true };

    private static IEnumerable<Paragraph> Definities(Mededeling mededeling)
    {
        yield return new(Wordstijl.Voor(Bloksoort.Kop), Loop("Wat is geteld"));
        for (var i = 0; i < mededeling.Cijfers.Count; i++)
        {
            var (cijfer, nummer) = (mededeling.Cijfers[i], $"{i + 1}");
            yield return new(new BookmarkStart { Id = nummer, Name = Anker(cijfer.Code) }, new Run(new RunProperties(new Bold()), Woorden($"{cijfer.Naam}: {cijfer.Weergave}. ")),
                new BookmarkEnd { Id = nummer }, Loop($"{cijfer.Definitie} Bron: {cijfer.Bron}."));
        }
    }

    private static string Anker(string code) => "cijfer_" + code.Replace('-', '_');

    private static Run Loop(string tekst) => new(Woorden(tekst));

    private static Text Woorden(string tekst) => new(tekst) { Space = SpaceProcessingModeValues.Preserve };
}

/// <summary>The few styles that the file needs, so that Word shows an outline and a screen reader hears headings and lists.</summary>
internal static class Wordstijl
{
    private const string Kop = "Heading1";
    private const string Punt = "ListBullet";

    public static ParagraphProperties Voor(Bloksoort soort) => soort switch
    {
        Bloksoort.Kop => new(new ParagraphStyleId { Val = Kop }),
        Bloksoort.Punt => Lijst(0),
        Bloksoort.Subpunt => Lijst(1),
        _ => new(),
    };

    public static Styles Stijlen() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = "nl-NL" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" },
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "320", After = "120" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new FontSize { Val = "28" }))
        { Type = StyleValues.Paragraph, StyleId = Kop },
        new Style(new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new ContextualSpacing())) { Type = StyleValues.Paragraph, StyleId = Punt });

    public static Numbering Opsomming() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, Niveau(0, "•"), Niveau(1, "–")) { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    private static ParagraphProperties Lijst(int niveau) => new(new ParagraphStyleId { Val = Punt },
        new NumberingProperties(new NumberingLevelReference { Val = niveau }, new NumberingId { Val = 1 }));

    private static Level Niveau(int niveau, string teken) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = teken }, new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = $"{360 * (niveau + 1)}", Hanging = "360" }))
    { LevelIndex = niveau };
}
