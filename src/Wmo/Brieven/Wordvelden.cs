using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Spil.Wmo.Brieven;

/// <summary>
/// A field of Word as it stands in a text. Word writes one in two ways: as one element around its result, or as a row of runs between a begin and an
/// end, in which it cuts the instruction in pieces wherever it likes.
/// </summary>
internal sealed partial class Wordveld(string instructie, OpenXmlElement begin, IReadOnlyList<OpenXmlElement> delen, RunProperties? opmaak, bool genest)
{
    /// <summary>The first word: MERGEFIELD, PAGE.</summary>
    public string Soort { get; } = instructie.Trim().Split(' ', 2)[0].ToUpperInvariant();

    /// <summary>The name after MERGEFIELD; null for another field.</summary>
    public string? Naam { get; } = Samenvoegveld().Match(instructie) is { Success: true } m ? m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value : null;

    /// <summary>Where what replaces it is put before.</summary>
    public OpenXmlElement Begin { get; } = begin;

    /// <summary>How its result looks.</summary>
    public RunProperties? Opmaak { get; } = opmaak;

    /// <summary>True when it stands in another field.</summary>
    public bool IsGenest { get; } = genest;

    /// <summary>Takes the field itself away.</summary>
    public void Weg()
    {
        foreach (var deel in delen.Where(d => d.Parent is not null)) deel.Remove();
    }

    [GeneratedRegex("""^\s*MERGEFIELD\s+(?:"([^"]*)"|([^\s\\"]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Samenvoegveld();
}

/// <summary>Finds the fields in the parts of a Word file.</summary>
internal static class Wordvelden
{
    /// <summary>The roots in which a letter has text.</summary>
    public static IEnumerable<OpenXmlPartRootElement> Teksten(WordprocessingDocument word)
    {
        if (word.MainDocumentPart is not { Document.Body: not null } hoofd) throw new InvalidDataException("A Word file without a text.");
        OpenXmlPartRootElement?[] delen = [hoofd.Document, .. hoofd.HeaderParts.Select(d => d.Header), .. hoofd.FooterParts.Select(d => d.Footer), hoofd.FootnotesPart?.Footnotes];
        return delen.OfType<OpenXmlPartRootElement>();
    }

    /// <summary>All fields, in order, and whether one of them has no end.</summary>
    public static (IReadOnlyList<Wordveld> Velden, bool Kapot) Zoek(OpenXmlElement wortel)
    {
        Splits(wortel);
        var velden = new List<Wordveld>();
        var open = new Stack<Bouw>();
        var kapot = false;
        foreach (var element in wortel.Descendants().ToList())
        {
            if (element is SimpleField eenvoudig)
                velden.Add(new(eenvoudig.Instruction?.Value ?? "", eenvoudig, [eenvoudig], eenvoudig.Descendants<RunProperties>().FirstOrDefault(), open.Count > 0 || eenvoudig.Ancestors<SimpleField>().Any()));
            if (element is not Run run) continue;
            var kar = run.GetFirstChild<FieldChar>()?.FieldCharType?.Value;
            if (kar == FieldCharValues.Begin) open.Push(new());
            foreach (var bouw in open) bouw.Delen.Add(run);
            if (open.Count == 0)
            {
                kapot |= kar is not null;
                continue;
            }

            var boven = open.Peek();
            if (run.GetFirstChild<FieldCode>() is { } code && !boven.Uitkomst) boven.Instructie += code.Text;
            if (kar == FieldCharValues.Separate) boven.Uitkomst = true;
            else if (boven.Uitkomst && kar is null) boven.Opmaak ??= run.RunProperties;
            if (kar != FieldCharValues.End) continue;
            open.Pop();
            velden.Add(new(boven.Instructie, boven.Delen[0], boven.Delen, boven.Opmaak ?? ((Run)boven.Delen[0]).RunProperties, open.Count > 0));
        }

        return (velden, kapot || open.Count > 0);
    }

    // A run with more than one mark of a field in it becomes a row of runs, so that every mark has a run of its own.
    private static void Splits(OpenXmlElement wortel)
    {
        foreach (var run in wortel.Descendants<Run>().Where(r => r.Elements().Count(e => e is not RunProperties) > 1 && r.Elements().Any(e => e is FieldChar or FieldCode)).ToList())
        {
            foreach (var kind in run.Elements().Where(e => e is not RunProperties).ToList())
            {
                var los = new Run();
                if (run.RunProperties is { } opmaak) los.AppendChild(opmaak.CloneNode(true));
                kind.Remove();
                los.AppendChild(kind);
                run.InsertBeforeSelf(los);
            }

            run.Remove();
        }
    }

    private sealed class Bouw
    {
        public string Instructie { get; set; } = "";

        public List<OpenXmlElement> Delen { get; } = [];

        public RunProperties? Opmaak { get; set; }

        public bool Uitkomst { get; set; }
    }
}
