using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Spil.TestSupport;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Bench.Normen;

/// <summary>
/// Calculating household support, in one thread: the engine of Spil beside the same cases in a JavaScript rule engine (json-rules-engine of npm, fetched
/// by the bench itself), and a file of a million lines beside merely reading and writing it. Only the ratios are worth comparing with another day.
/// </summary>
internal static class Normmeting
{
    private const int Gevallen = 500;
    private const int Rondes = 7;
    private const int Regels = 1_000_000;
    private const int Bladregels = 50_000;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(1);

    public static async Task<int> Draai()
    {
        var map = Directory.CreateTempSubdirectory("spil-norm-");
        try
        {
            var vragen = Vragen();
            var json = vragen.ConvertAll(AlsJson);
            await File.WriteAllTextAsync(Path.Combine(map.FullName, "vragen.json"), $"[{string.Join(',', json)}]");
            var bytes = json.ConvertAll(Encoding.UTF8.GetBytes);
            var kader = Ingebouwdenormenkaders.Hbel2021;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Gevallen} cases, {Rondes} rounds of {Ronde.TotalSeconds} s, one thread\n"));
            Console.WriteLine("| what | per second | bytes allocated each |\n|---|---|---|");
            Meet("the calculation alone", i => Normrekening.Reken(kader, vragen[i]).Waarde.MinutenPerWeek);
            var spil = Meet("calculation and receipt as JSON", i => Rekenbonschrijver.Schrijf(Normrekening.Reken(kader, vragen[i]).Waarde).Length);
            Meet("the same with every step in words", i => Rekenbonschrijver.Schrijf(Normrekening.Reken(kader, vragen[i]).Waarde).Length + Normrekening.Reken(kader, vragen[i]).Waarde.Stappen().Count);
            Meet("question as JSON to receipt as JSON", i => Rekenbonschrijver.Schrijf(Normrekening.Reken(kader, Rekenvraaglezer.Lees(bytes[i]).Waarde).Waarde).Length);
            await Regelmotor(map, spil, vragen.Sum(v => Normrekening.Reken(kader, v).Waarde.MinutenPerWeek));
            await Rekenblad(map, spil, vragen.Sum(v => Normrekening.Reken(kader, v).Waarde.MinutenPerWeek));
            await Bestand(map, vragen);
            return 0;
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    // The median of rounds; each goes through the cases until its time is over.
    private static double Meet(string naam, Func<int, int> werk)
    {
        var perSeconde = new List<double>();
        var bytes = 0.0;
        for (var ronde = -1; ronde < Rondes; ronde++)
        {
            var (keer, som, voor, klok) = (0L, 0L, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
            while (klok.Elapsed < Ronde)
            {
                for (var i = 0; i < Gevallen; i++) som += werk(i);
                keer += Gevallen;
            }
            if (som == 0) throw new InvalidOperationException($"{naam} does nothing.");
            bytes = (GC.GetAllocatedBytesForCurrentThread() - voor) / (double)keer;
            if (ronde >= 0) perSeconde.Add(keer / klok.Elapsed.TotalSeconds);
        }
        var mediaan = perSeconde.Order().ElementAt(perSeconde.Count / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {naam} | {mediaan:N0} | {bytes:N0} |"));
        return mediaan;
    }

    private static async Task Regelmotor(DirectoryInfo map, double spil, long verwacht)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Normen", "regelmotor.mjs"), Path.Combine(map.FullName, "regelmotor.mjs"));
        await Voer(map, "npm", "install", "--no-audit", "--no-fund", "--silent", "json-rules-engine@7");
        using var antwoord = JsonDocument.Parse(await Voer(map, "node", "regelmotor.mjs", "vragen.json", $"{Rondes}", $"{Ronde.TotalMilliseconds}"));
        var som = antwoord.RootElement.GetProperty("som").GetInt64();
        if (som != verwacht) throw new InvalidOperationException($"The two engines differ: {verwacht} and {som} minutes.");
        var perSeconde = antwoord.RootElement.GetProperty("perSeconde").GetDouble();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| json-rules-engine, calculation and receipt as JSON | {perSeconde:N0}; Spil does {spil / perSeconde:N0} times that | |"));
    }

    // A sheet gives minutes and no receipt with words; it is what a municipality uses today.
    private static async Task Rekenblad(DirectoryInfo map, double spil, long verwacht)
    {
        if (!File.Exists("/usr/bin/soffice") || !File.Exists("/usr/lib/python3/dist-packages/uno.py"))
        {
            Console.WriteLine("| LibreOffice Calc | not measured: apt-get install libreoffice-calc-nogui python3-uno | |\n");
            return;
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Normen", "rekenblad.py"), Path.Combine(map.FullName, "rekenblad.py"));
        using var antwoord = JsonDocument.Parse(await Voer(map, "/usr/bin/python3", "rekenblad.py", "vragen.json", $"{Bladregels}", $"{Rondes}"));
        var som = antwoord.RootElement.GetProperty("som").GetInt64();
        if (som != verwacht) throw new InvalidOperationException($"The sheet differs: {verwacht} and {som} minutes.");
        var perSeconde = antwoord.RootElement.GetProperty("perSeconde").GetDouble();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| LibreOffice Calc, a sheet of {Bladregels:N0} rows recalculated headless | {perSeconde:N0}; Spil, with receipt, does {spil / perSeconde:N1} times that | |\n"));
    }

    private static async Task Bestand(DirectoryInfo map, List<Rekenvraag> vragen)
    {
        var (bron, kopie, uit) = (Path.Combine(map.FullName, "in.csv"), Path.Combine(map.FullName, "kopie.csv"), Path.Combine(map.FullName, "uit.csv"));
        await using (var schrijver = new StreamWriter(bron))
        {
            await schrijver.WriteLineAsync("kenmerk,regels");
            for (var i = 0; i < Regels; i++)
                await schrijver.WriteLineAsync($"k{i},{string.Join(' ', vragen[i % Gevallen].Regels.Select(r => r.Aantal == 1 ? r.Code : $"{r.Code}:{r.Aantal}"))}");
        }

        var kaal = double.MaxValue;
        var reken = double.MaxValue;
        for (var ronde = 0; ronde < 3; ronde++)
        {
            var klok = Stopwatch.StartNew();
            using (var lezer = new StreamReader(bron, Encoding.UTF8, false, 64 * 1024))
            await using (var schrijver = new StreamWriter(kopie, false, new UTF8Encoding(false), 64 * 1024))
            {
                while (lezer.ReadLine() is { } regel) schrijver.Write(regel + "\n");
            }
            kaal = Math.Min(kaal, klok.Elapsed.TotalSeconds);
            klok.Restart();
            var uitslag = await Webproces.Voer((Testdatabase?)null, "bereken", "--bestand", bron, "--uit", uit);
            reken = Math.Min(reken, klok.Elapsed.TotalSeconds);
            if (uitslag.Code != 0) throw new InvalidOperationException(uitslag.Fout);
        }
        Console.WriteLine("| a file of a million lines | lines per second | times the time of the first |\n|---|---|---|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| reading and writing it line by line | {Regels / kaal:N0} | 1 |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| bereken --bestand, with starting the program | {Regels / reken:N0} | {reken / kaal:N1} |"));
    }

    private static async Task<string> Voer(DirectoryInfo map, string programma, params string[] opties)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, opties) { WorkingDirectory = map.FullName, RedirectStandardOutput = true })!;
        var uit = await proces.StandardOutput.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return proces.ExitCode == 0 ? uit : throw new InvalidOperationException($"{programma} ended with {proces.ExitCode}.");
    }

    private static List<Rekenvraag> Vragen()
    {
        var toeval = new Random(1);
        return [.. Enumerable.Range(0, Gevallen).Select(_ => new Rekenvraag("hbel-2021",
        [
            new("basis"),
            .. toeval.Next(4) == 0 ? [new Gekozenregel("eigen-mogelijkheden")] : Array.Empty<Gekozenregel>(),
            .. toeval.Next(3) switch { 0 => [new Gekozenregel("beperkingen-enig")], 1 => [new Gekozenregel("beperkingen-veel")], _ => Array.Empty<Gekozenregel>() },
            .. toeval.Next(3) is > 0 and var kamers ? [new Gekozenregel("kamer-in-gebruik", kamers)] : Array.Empty<Gekozenregel>(),
            .. toeval.Next(3) is > 0 and var extra ? [new Gekozenregel("kamer-niet-in-gebruik", extra)] : Array.Empty<Gekozenregel>(),
        ]))];
    }

    private static string AlsJson(Rekenvraag vraag) => $$"""{"normenkader":"hbel-2021","regels":[{{string.Join(',', vraag.Regels.Select(r => $$"""{"code":"{{r.Code}}","aantal":{{r.Aantal}}}"""))}}]}""";
}
