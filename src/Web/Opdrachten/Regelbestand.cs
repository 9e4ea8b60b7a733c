using System.Globalization;
using System.Text;

namespace Spil.Web.Opdrachten;

/// <summary>Which file to read, where its answers go and where what is refused.</summary>
/// <param name="Bestand">The file with the questions.</param>
/// <param name="Uit">The file for the answers.</param>
/// <param name="Afgekeurd">The file for lines that are not right.</param>
/// <param name="Scheiding">What stands between the cells that are written; as in the questions when empty.</param>
internal sealed record Bestandsopdracht(string Bestand, string Uit, string Afgekeurd, char? Scheiding = null);

/// <summary>What is done with the lines of a file, once its columns are known.</summary>
internal interface IRegelwerk
{
    /// <summary>The first line of the answers.</summary>
    IReadOnlyList<string> Kopregel { get; }

    /// <summary>Answers a line; empty when it did, otherwise in sentences why not.</summary>
    string Doe(Csvregel regel, Csvuitvoer uit);
}

/// <summary>
/// Works a file of any length through, line by line in constant memory. What is right goes to one file, what is not with line number and reason to another
/// that can be mended and offered again. Both are written beside their place first: an older file is only replaced by a whole one.
/// </summary>
internal static class Regelbestand
{
    private const int Voortgang = 100_000;

    /// <summary>The columns of a file with lines that were refused before; who reads one passes them over.</summary>
    public static IReadOnlyList<string> Overslaan { get; } = ["regel", "zin"];

    /// <summary>Works it through.</summary>
    /// <param name="opdracht">Which files.</param>
    /// <param name="maak">Makes the work from the names of the columns; throws <see cref="Opdrachtfout"/> when they are not right.</param>
    /// <param name="ct">Ends it without files.</param>
    /// <returns>How many lines were right and how many not.</returns>
    public static (long Goed, long Fout) Voer(Bestandsopdracht opdracht, Func<IReadOnlyList<string>, IRegelwerk> maak, CancellationToken ct)
    {
        var paden = new[] { opdracht.Bestand, opdracht.Uit, opdracht.Afgekeurd }.Select(Path.GetFullPath).ToList();
        if (paden.Distinct().Count() < paden.Count) throw new Opdrachtfout("Kies drie verschillende bestanden: voor de vragen, de uitkomsten en wat niet klopt.");

        using var lezer = Open(opdracht.Bestand);
        var csv = new Csvregels(lezer);
        if (!csv.LeesKop(out var kop) || kop.Fout.Length > 0) throw new Opdrachtfout($"In {opdracht.Bestand} staan geen kolomnamen die Spil kan lezen.");
        var werk = maak(kop.Cellen);
        using var uit = new Csvuitvoer(opdracht.Uit, opdracht.Scheiding ?? csv.Scheiding);
        using var rest = new Csvuitvoer(opdracht.Afgekeurd, opdracht.Scheiding ?? csv.Scheiding);
        var eigen = Enumerable.Range(0, kop.Cellen.Count).Where(i => !Overslaan.Contains(kop.Cellen[i].Trim())).ToArray();
        uit.Schrijf(werk.Kopregel);
        rest.Schrijf([.. Overslaan, .. eigen.Select(i => kop.Cellen[i])]);

        var (goed, fout) = (0L, 0L);
        while (csv.Lees(out var regel))
        {
            ct.ThrowIfCancellationRequested();
            var zin = regel.Fout.Length > 0 ? regel.Fout
                : regel.Cellen.Count != csv.Kolommen ? $"Deze regel heeft {regel.Cellen.Count} cellen; de eerste regel heeft er {csv.Kolommen}."
                : werk.Doe(regel, uit);
            if (zin.Length == 0) goed++;
            else
            {
                fout++;
                rest.Schrijf([regel.Nummer.ToString(CultureInfo.InvariantCulture), zin, .. Zoals(regel, csv.Kolommen, eigen)]);
            }
            if ((goed + fout) % Voortgang == 0) Console.Error.WriteLine($"{goed + fout} regels gelezen.");
        }

        uit.Bewaar();
        if (fout > 0) rest.Bewaar();
        else File.Delete(opdracht.Afgekeurd); // Of an earlier time: nothing is refused now.
        return (goed, fout);
    }

    /// <summary>Says how it ended, and with which exit code.</summary>
    public static int Zeg((long Goed, long Fout) telling, string afgekeurd)
    {
        Console.Error.WriteLine($"Klaar: {telling.Goed} berekend{(telling.Fout > 0 ? $", {telling.Fout} afgekeurd; zie {afgekeurd}" : "")}.");
        return telling.Goed > 0 || telling.Fout == 0 ? Opdrachtregel.Gedaan : Opdrachtregel.Geweigerd;
    }

    // The line as it was, without the number and the sentence of an earlier time.
    private static IEnumerable<string> Zoals(Csvregel regel, int kolommen, int[] eigen) =>
        regel.Fout.Length > 0 ? [regel.Ruw] : regel.Cellen.Count == kolommen ? eigen.Select(i => regel.Cellen[i]) : regel.Cellen;

    private static StreamReader Open(string bestand)
    {
        try
        {
            return new StreamReader(new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan), Encoding.UTF8);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Opdrachtfout($"Het bestand {bestand} is er niet.");
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Opdrachtfout($"Spil kan het bestand {bestand} niet lezen.");
        }
    }
}
