using System.Diagnostics;
using System.Globalization;
using System.Text;
using Spil.TestSupport;

namespace Spil.Bench.Normen;

/// <summary>
/// Calculating a herindicatie for a whole file: residents per second at the size of Huizen and at a hundred and a thousand times that, as a ratio to
/// merely reading and writing the same lines. Start-up of the program counts, so the small one says mostly that.
/// </summary>
internal static class Herindicatiemeting
{
    private const int Rondes = 3;
    private static readonly int[] Groottes = [1_086, 100_000, 1_000_000];

    public static async Task<int> Draai(string[] args)
    {
        var groottes = args is [var tot, ..] ? [.. Groottes.Where(g => g <= int.Parse(tot, CultureInfo.InvariantCulture))] : Groottes;
        var map = Directory.CreateTempSubdirectory("spil-herindicatie-");
        try
        {
            Console.WriteLine("| residents | reading and writing the lines, s | herindicatie, s | residents per second | times the time of the first |\n|---|---|---|---|---|");
            foreach (var grootte in groottes) await Meet(map, grootte);
            return 0;
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task Meet(DirectoryInfo map, int grootte)
    {
        var (bron, kopie, uit) = (Path.Combine(map.FullName, "in.csv"), Path.Combine(map.FullName, "kopie.csv"), Path.Combine(map.FullName, "uit.csv"));
        await Schrijf(bron, grootte);
        var (kaal, reken) = (double.MaxValue, double.MaxValue);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var klok = Stopwatch.StartNew();
            using (var lezer = new StreamReader(bron, Encoding.UTF8, false, 64 * 1024))
            await using (var schrijver = new StreamWriter(kopie, false, new UTF8Encoding(false), 64 * 1024))
            {
                while (lezer.ReadLine() is { } regel) schrijver.Write(regel + "\n");
            }
            kaal = Math.Min(kaal, klok.Elapsed.TotalSeconds);
            klok.Restart();
            var uitslag = await Webproces.Voer((Testdatabase?)null, "herindicatie", "--in", bron, "--normenkader", "hbel-2021", "--peildatum", "2021-04-30", "--overgang", "6", "--uit", uit);
            reken = Math.Min(reken, klok.Elapsed.TotalSeconds);
            if (uitslag.Code != 0 || File.ReadLines(uit).Count() != grootte + 1) throw new InvalidOperationException(uitslag.Fout);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {grootte:N0} | {kaal:N3} | {reken:N3} | {grootte / reken:N0} | {reken / kaal:N1} |"));
    }

    private static async Task Schrijf(string bestand, int grootte)
    {
        var toeval = new Random(1);
        await using var schrijver = new StreamWriter(bestand);
        await schrijver.WriteAsync("client;oud_minuten;einddatum_oud;basis;eigen_mogelijkheden;beperkingen;samenstelling;kamers_in_gebruik;kamers_niet_in_gebruik\n");
        for (var i = 0; i < grootte; i++)
        {
            var beperkingen = toeval.Next(3) switch { 0 => "geen", 1 => "enig", _ => "veel" };
            await schrijver.WriteAsync(string.Create(CultureInfo.InvariantCulture,
                $"c{i};{60 + 5 * toeval.Next(60)};{(toeval.Next(4) == 0 ? "" : $"2021-{1 + toeval.Next(12):00}-15")};1;{toeval.Next(2)};{beperkingen};{toeval.Next(2)};{toeval.Next(3)};{toeval.Next(3)}\n"));
        }
    }
}
