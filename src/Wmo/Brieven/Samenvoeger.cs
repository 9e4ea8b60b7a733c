using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Brieven;

/// <summary>A table in a letter.</summary>
/// <param name="Kop">The heads of its columns.</param>
/// <param name="Rijen">Its rows; numbers stand right.</param>
public sealed record Brieftabel(IReadOnlyList<string> Kop, IReadOnlyList<IReadOnlyList<string>> Rijen);

/// <summary>What is filled in: a text per field, and the table of the calculation.</summary>
public sealed record Briefvulling(IReadOnlyDictionary<string, string> Velden, Brieftabel? Berekening);

/// <summary>Fills the merge fields of a template. A paragraph in which every field came out empty goes away, so that one template serves a grant and a refusal.</summary>
public static class Samenvoeger
{
    private const string Tabelveld = "Berekening";

    public static byte[] Voeg(byte[] sjabloon, Briefvulling vulling)
    {
        using var geheugen = new MemoryStream();
        geheugen.Write(sjabloon);
        using (var word = WordprocessingDocument.Open(geheugen, isEditable: true))
        {
            // A letter asks nothing of a source of names any more.
            word.MainDocumentPart!.DocumentSettingsPart?.Settings.RemoveAllChildren<MailMerge>();
            foreach (var tekst in Wordvelden.Teksten(word)) Vul(tekst, vulling);
        }

        return geheugen.ToArray();
    }

    /// <summary>The text of a letter, a line per paragraph: for a look without Word.</summary>
    public static IReadOnlyList<string> Lees(byte[] brief)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(brief, writable: false), isEditable: false);
        return [.. word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Where(p => p.InnerText.Length > 0)
            .Select(p => string.Concat(p.Descendants().Select(e => e switch { Text t => t.Text, Break => "\n", TabChar => " ", _ => "" })))];
    }

    private static void Vul(OpenXmlElement wortel, Briefvulling vulling)
    {
        var geraakt = new HashSet<Paragraph>();
        foreach (var veld in Wordvelden.Zoek(wortel).Velden)
        {
            if (veld.Naam is null || Briefvelden.Zoek(veld.Naam) is not { } bekend) continue;
            var alinea = veld.Begin.Ancestors<Paragraph>().FirstOrDefault();
            if (alinea is not null) geraakt.Add(alinea);
            if (bekend.Naam == Tabelveld && vulling.Berekening is { } tabel && alinea is not null) alinea.InsertBeforeSelf(Tabel(tabel));
            else foreach (var stuk in Regels(vulling.Velden.GetValueOrDefault(bekend.Naam, ""), veld.Opmaak)) veld.Begin.InsertBeforeSelf(stuk);
            veld.Weg();
        }

        foreach (var alinea in geraakt.Where(IsLeeg)) alinea.Remove();
    }

    private static IEnumerable<Run> Regels(string tekst, RunProperties? opmaak)
    {
        if (tekst.Length == 0) yield break;
        var run = new Run();
        if (opmaak is not null) run.AppendChild(opmaak.CloneNode(true));
        foreach (var (nummer, regel) in tekst.Split('\n').Index())
        {
            if (nummer > 0) run.AppendChild(new Break());
            run.AppendChild(new Text(regel) { Space = SpaceProcessingModeValues.Preserve });
        }

        yield return run;
    }

    // The only paragraph of a cell stays, and so does one with a picture, a tab stop of which something hangs, or the layout of a section.
    private static bool IsLeeg(Paragraph alinea) => alinea.Parent is not null && string.IsNullOrWhiteSpace(alinea.InnerText) && !alinea.Descendants().Any(e => e is Drawing or Picture or SectionProperties)
        && (alinea.Parent is Body || alinea.Parent.Elements<Paragraph>().Skip(1).Any());

    private static Table Tabel(Brieftabel tabel)
    {
        BorderType Lijn(BorderType rand)
        {
            (rand.Val, rand.Size, rand.Color) = (BorderValues.Single, 4, "BFBFBF");
            return rand;
        }

        var breed = new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct };
        var uit = new Table(
            new TableProperties(breed, new TableBorders(Lijn(new TopBorder()), Lijn(new BottomBorder()), Lijn(new InsideHorizontalBorder())),
                new TableCellMarginDefault(new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa })),
            new TableGrid(tabel.Kop.Select((_, i) => new GridColumn { Width = i == 0 ? "5600" : "1700" })));
        // The head is repeated on the next page, and a reader for the blind says it with every cell.
        uit.AppendChild(Rij(tabel.Kop, kop: true));
        foreach (var rij in tabel.Rijen) uit.AppendChild(Rij(rij, kop: false));
        return uit;
    }

    private static TableRow Rij(IReadOnlyList<string> cellen, bool kop)
    {
        var rij = new TableRow(new TableRowProperties(new CantSplit(), kop ? new TableHeader() : null!));
        if (!kop) rij.TableRowProperties!.RemoveAllChildren<TableHeader>();
        foreach (var (nummer, cel) in cellen.Index())
        {
            var alinea = new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }, new Justification { Val = nummer == 0 ? JustificationValues.Left : JustificationValues.Right }));
            foreach (var run in Regels(cel, kop ? new RunProperties(new Bold()) : null)) alinea.AppendChild(run);
            rij.AppendChild(new TableCell(new TableCellProperties(new TableCellWidth { Width = nummer == 0 ? "5600" : "1700", Type = TableWidthUnitValues.Dxa }), alinea));
        }

        return rij;
    }
}
