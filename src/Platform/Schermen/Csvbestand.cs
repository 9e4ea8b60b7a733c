using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Spil.Kern;

namespace Spil.Platform.Schermen;

/// <summary>
/// A table as CSV, the way a Dutch spreadsheet opens it by double click: semicolons, UTF-8 with byte order mark. A cell that a spreadsheet
/// would take for a formula gets an apostrophe in front: people's own words are never run.
/// </summary>
public static class Csvbestand
{
    /// <param name="naam">Name of the file in words, without extension.</param>
    /// <param name="kop">The names of the columns.</param>
    /// <param name="rijen">The cells, per row.</param>
    public static FileResult Maak(string naam, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        using var geheugen = new MemoryStream();
        using (var csv = CsvWriter.Create(geheugen, new CsvWriterOptions
        {
            Separator = ';', WriteByteOrderMark = true, NewLine = "\r\n", Injection = CsvInjection.Escape,
        }, leaveOpen: true))
        {
            foreach (var rij in rijen.Prepend(kop))
                csv.WriteRecord([.. rij]);
        }

        return new FileContentResult(geheugen.ToArray(), "text/csv; charset=utf-8") { FileDownloadName = Bestandsnaam(naam) };
    }

    private static string Bestandsnaam(string naam) =>
        string.Concat(Tekst.Zoekvorm(naam).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-') + ".csv";
}
