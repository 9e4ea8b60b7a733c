using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Spil.Wmo.Brieven;

/// <summary>The plain template that comes with Spil: used until a municipality has its own, and a good beginning for one.</summary>
public static class Standaardsjabloon
{
    /// <summary>The file.</summary>
    public static byte[] Inhoud { get; } = Maak();

    private static byte[] Maak()
    {
        using var geheugen = new MemoryStream();
        using (var word = WordprocessingDocument.Create(geheugen, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = "Besluit hulp bij het huishouden";
            word.PackageProperties.Language = "nl-NL";
            var hoofd = word.AddMainDocumentPart();
            hoofd.Document = new Document(new Body([.. Alineas(), new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1417, Right = 1417, Bottom = 1417, Left = 1417, Header = 708, Footer = 708 })]));
            hoofd.AddNewPart<StyleDefinitionsPart>().Styles = Stijlen();
        }

        return geheugen.ToArray();
    }

    // Words in braces are merge fields.
    private static IEnumerable<Paragraph> Alineas() =>
    [
        Alinea("{Gemeente}", "Afzender"), Alinea("{Naam}", "Adres"), Alinea("{Adres}", "Adres"), Alinea("{PostcodePlaats}", "Adres"), Alinea("{Datum}", "Datum"),
        Alinea("{Besluit}", "Heading1"), Alinea("Beste {Naam},"), Alinea("{Aanleiding} Dit is ons besluit."), Alinea("{Hulp}", "Uitkomst"), Alinea("{Periode}"), Alinea("{Uitvoering}"),
        Alinea("Waarom?", "Heading2"), Alinea("{Motivering}"), Alinea("{BerekeningKop}", "Heading2"), Alinea("{Berekening}"), Alinea("{Werkzaamheden}"),
        Alinea("{BijdrageKop}", "Heading2"), Alinea("{EigenBijdrage}"), Alinea("In de wet", "Heading2"), Alinea("{Wet}"),
        Alinea("Bent u het er niet mee eens?", "Heading2"), Alinea("{Bezwaar}"), Alinea("Vriendelijke groet, namens het college", "Groet"), Alinea("{Consulent}"),
    ];

    private static Paragraph Alinea(string tekst, string? stijl = null)
    {
        var alinea = new Paragraph();
        if (stijl is not null) alinea.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = stijl });
        foreach (var (nummer, stuk) in tekst.Split('{', '}').Index())
        {
            if (stuk.Length == 0) continue;
            if (nummer % 2 == 0) alinea.AppendChild(Run(stuk));
            else alinea.AppendChild(new SimpleField(Run($"«{stuk}»")) { Instruction = $" MERGEFIELD {stuk} \\* MERGEFORMAT " });
        }

        return alinea;
    }

    private static Run Run(string tekst) => new(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });

    private static Styles Stijlen() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "nl-NL" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = "288", LineRule = LineSpacingRuleValues.Auto }))),
        Stijl("Normal", "Normal", null, null, standaard: true),
        Stijl("Heading1", "heading 1", new(new KeepNext(), new SpacingBetweenLines { Before = "360", After = "240" }, new OutlineLevel { Val = 0 }), Letters(32)),
        Stijl("Heading2", "heading 2", new(new KeepNext(), new SpacingBetweenLines { Before = "320", After = "100" }, new OutlineLevel { Val = 1 }), Letters(25)),
        Stijl("Afzender", "Afzender", new(new SpacingBetweenLines { After = "720" }), Letters(24)),
        Stijl("Adres", "Adres", new(new SpacingBetweenLines { After = "0" }), null),
        Stijl("Datum", "Datum", new(new SpacingBetweenLines { Before = "480", After = "240" }), null),
        Stijl("Uitkomst", "Uitkomst", null, Letters(25)),
        Stijl("Groet", "Groet", new(new KeepNext(), new SpacingBetweenLines { Before = "480", After = "480" }), null));

    private static StyleRunProperties Letters(int halvePunten) => new(new Bold(), new FontSize { Val = halvePunten.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    private static Style Stijl(string id, string naam, StyleParagraphProperties? alinea, StyleRunProperties? letters, bool standaard = false)
    {
        var stijl = new Style(new StyleName { Val = naam }) { Type = StyleValues.Paragraph, StyleId = id, Default = standaard };
        if (!standaard) stijl.AppendChild(new BasedOn { Val = "Normal" });
        stijl.AppendChild(new PrimaryStyle());
        if (alinea is not null) stijl.AppendChild(alinea);
        if (letters is not null) stijl.AppendChild(letters);
        return stijl;
    }
}
