using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Spil.Pages.Tests.Platform;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Templates as Word writes them.</summary>
internal static class Briefproef
{
    public static readonly string[] Nodig = ["Besluit", "Motivering", "Bezwaar"];

    /// <summary>A template with these merge fields, each in a paragraph of its own.</summary>
    public static byte[] Sjabloon(params IReadOnlyList<string> velden) => Met([.. Nodig.Concat(velden).Select(v => new Paragraph(new Run(new Text(v + ": ") { Space = SpaceProcessingModeValues.Preserve }), Enkel(v)))]);

    public static byte[] Met(params Paragraph[] alineas) => Proefbestanden.Word(w => w.MainDocumentPart!.Document.Body!.Append(alineas));

    /// <summary>A field as one element.</summary>
    public static SimpleField Enkel(string naam) => new(new Run(new Text($"«{naam}»"))) { Instruction = $" MERGEFIELD  {naam}  \\* MERGEFORMAT " };

    /// <summary>A field as a row of runs, the instruction and the result cut in pieces as Word does after spelling was looked at.</summary>
    public static Run[] InStukken(string naam, RunProperties? opmaak = null)
    {
        var half = naam.Length / 2;
        return
        [
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(Code(" MERGE")), new Run(Code("FIELD " + naam[..half])), new Run(Code(naam[half..])), new Run(Code(" \\* MERGEFORMAT ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), new Run(opmaak?.CloneNode(true) ?? new RunProperties(), new Text("«" + naam[..half])), new Run(new Text(naam[half..] + "»")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        ];
    }

    /// <summary>A field of which all marks stand in one run.</summary>
    public static Run InEenRun(string naam) => new(new RunProperties(new Bold()), new FieldChar { FieldCharType = FieldCharValues.Begin }, Code($" MERGEFIELD \"{naam}\" "),
        new FieldChar { FieldCharType = FieldCharValues.Separate }, new Text($"«{naam}»"), new FieldChar { FieldCharType = FieldCharValues.End });

    public static FieldCode Code(string tekst) => new(tekst) { Space = SpaceProcessingModeValues.Preserve };
}
