using CsvHelper;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>
/// What can be mended, with the reason behind each line, as a CSV to mend and offer again: the columns of the list as they were and a column
/// Waarom, which Spil does not read back.
/// </summary>
public static class Restbestand
{
    public const string Waarom = "Waarom";

    /// <summary>
    /// The file, in UTF-8 with the mark that spreadsheets look for; empty when there is nothing to mend. Who is known already is not in it:
    /// there is nothing to mend, and the next time it would come back again.
    /// </summary>
    public static byte[] Maak(Invoerplan plan)
    {
        var rest = plan.Regels.Where(r => r.TeVerbeteren).ToDictionary(r => r.Nummer);
        if (rest.Count == 0) return [];
        var tabel = plan.Tabel;
        int[] kolommen = [.. Enumerable.Range(0, tabel.Koppen.Count).Where(i => tabel.Kolommen[i] != Kolom.Waarom)];

        using var stroom = new MemoryStream();
        using (var schrijver = CsvWriter.Create(stroom, new CsvWriterOptions
        {
            // A line that fell apart has cells beyond the columns; they are kept behind the reason.
            Separator = tabel.Scheiding, WriteByteOrderMark = true, ValidateFieldCount = false, Quoting = CsvQuoting.WhenNeededOrWhitespace,
        }, leaveOpen: true))
        {
            schrijver.WriteRecord([.. kolommen.Select(i => Tekst.Schoon(tabel.Koppen[i])), Waarom]);
            foreach (var regel in tabel.Regels.Where(r => rest.ContainsKey(r.Nummer)))
            {
                var waarom = $"{Woord(rest[regel.Nummer].Lot)}: {string.Join(" ", rest[regel.Nummer].Zinnen)}";
                schrijver.WriteRecord([.. kolommen.Select(i => Tekst.Schoon(regel.Vakken[i])), waarom, .. regel.Vakken.Skip(tabel.Koppen.Count).Select(Tekst.Schoon)]);
            }
        }

        return stroom.ToArray();
    }

    private static string Woord(Lot lot) => lot switch
    {
        Lot.Dubbel => "Dubbel in dit bestand",
        _ => "Nog niet overgenomen",
    };
}
