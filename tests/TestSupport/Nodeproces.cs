using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Spil.TestSupport;

/// <summary>A real server from npm, as a process of its own: it says its port first, and then what happens, as lines of JSON.</summary>
public sealed class Nodeproces : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private static readonly Lazy<string> Map = new(Installeer);

    private readonly Process proces;
    private readonly BlockingCollection<JsonElement> regels = [];

    private Nodeproces(Process proces) => this.proces = proces;

    public int Poort { get; private set; }

    public static async Task<Nodeproces> Start(string script, params string[] argumenten)
    {
        var start = new ProcessStartInfo("node", [script, .. argumenten])
        {
            WorkingDirectory = Map.Value, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var node = new Nodeproces(Process.Start(start)!);
        var fouten = node.proces.StandardError.ReadToEndAsync();
        _ = Task.Run(node.Lees);
        try
        {
            node.Poort = (await node.Volgende()).GetProperty("poort").GetInt32();
            return node;
        }
        catch (TimeoutException)
        {
            await node.DisposeAsync();
            throw new InvalidOperationException($"{script} does not start: {await fouten}");
        }
    }

    /// <summary>The next thing that happened; waits for it.</summary>
    public Task<JsonElement> Volgende() => Task.Run(() =>
        regels.TryTake(out var regel, Geduld) ? regel : throw new TimeoutException("The server said nothing more."));

    /// <summary>Tells the server how to behave from now on, and waits until it heard that.</summary>
    public async Task Zeg(object opdracht)
    {
        await proces.StandardInput.WriteLineAsync(JsonSerializer.Serialize(opdracht));
        await Volgende();
    }

    /// <summary>How many things happened that nobody has looked at yet.</summary>
    public int Wachtend => regels.Count;

    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
            proces.Kill();
        await proces.WaitForExitAsync();
        proces.Dispose();
    }

    private void Lees()
    {
        while (proces.StandardOutput.ReadLine() is { } regel)
            regels.Add(JsonDocument.Parse(regel).RootElement.Clone());
    }

    // npm ci once, by one process at a time: test projects may run side by side.
    private static string Installeer()
    {
        var map = Path.Combine(Broncode.Map, "tests", "TestSupport", "npm");
        var (gewenst, gedaan) = (Path.Combine(map, "package-lock.json"), Path.Combine(map, "node_modules", ".package-lock.json"));
        using var slot = Vergrendel(Path.Combine(Path.GetTempPath(), "spil-tests-npm.lock"));
        if (File.Exists(gedaan) && File.GetLastWriteTimeUtc(gedaan) >= File.GetLastWriteTimeUtc(gewenst))
            return map;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]) { WorkingDirectory = map })!;
        npm.WaitForExit();
        return npm.ExitCode == 0 ? map : throw new InvalidOperationException("npm ci failed in " + map);
    }

    private static FileStream Vergrendel(string bestand)
    {
        for (var poging = 0; ; poging++)
        {
            try
            {
                return new FileStream(bestand, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (poging < 600)
            {
                Thread.Sleep(200);
            }
        }
    }
}
