using System.Diagnostics;

namespace Spil.TestSupport;

/// <summary>How a sub-command ended.</summary>
public sealed record Opdrachtuitslag(int Code, string Uit, string Fout);

/// <summary>The real program as a process of its own: the site on a free port, or a sub-command. What a test does to it, an administrator can do too.</summary>
public sealed class Webproces : IAsyncDisposable
{
    private const string Site = "Spil.Web.dll";
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    private readonly Process proces;

    private Webproces(Process proces, Uri adres) => (this.proces, Adres) = (proces, adres);

    public Uri Adres { get; }

    /// <summary>Memory that the process holds now, in MiB.</summary>
    public double Geheugen
    {
        get
        {
            proces.Refresh();
            return proces.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts the site and waits until it says where it listens.</summary>
    public static Task<Webproces> Start(Engine engine, string verbinding, bool demo = true) => Wacht(Begin(Site, engine, verbinding, demo, []));

    /// <summary>Starts another program beside this one that says where it listens, with the same settings of the process.</summary>
    public static Task<Webproces> StartAnder(string dll, params string[] opdracht) => Wacht(Begin(dll, null, null, null, opdracht));

    private static async Task<Webproces> Wacht(Process proces)
    {
        using var grens = new CancellationTokenSource(Geduld);
        var fouten = proces.StandardError.ReadToEndAsync();
        try
        {
            while (await proces.StandardOutput.ReadLineAsync(grens.Token) is { } regel)
            {
                var plek = regel.IndexOf("http://", StringComparison.Ordinal);
                if (plek < 0)
                    continue;
                // Read on: a process whose output nobody reads stands still when the pipe is full.
                _ = proces.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new(proces, new Uri(regel[plek..]));
            }
        }
        catch (OperationCanceledException)
        {
            proces.Kill(entireProcessTree: true);
        }

        throw new InvalidOperationException("The site does not start: " + await fouten);
    }

    /// <summary>Runs a sub-command to its end.</summary>
    /// <param name="database">The database; null for a command that has to do without one.</param>
    /// <param name="opdracht">Command and options.</param>
    public static Task<Opdrachtuitslag> Voer(Testdatabase? database, params string[] opdracht) =>
        Voer(database?.Engine, database?.Verbinding, "", opdracht);

    public static async Task<Opdrachtuitslag> Voer(Engine? engine, string? verbinding, string invoer, params string[] opdracht)
    {
        using var proces = Begin(Site, engine, verbinding, null, opdracht);
        using var grens = new CancellationTokenSource(Geduld);
        await proces.StandardInput.WriteLineAsync(invoer);
        proces.StandardInput.Close();
        var uit = proces.StandardOutput.ReadToEndAsync(grens.Token);
        var fout = proces.StandardError.ReadToEndAsync(grens.Token);
        await proces.WaitForExitAsync(grens.Token);
        return new(proces.ExitCode, await uit, await fout);
    }

    /// <summary>SIGKILL: no chance to finish anything.</summary>
    public void Dood() => proces.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
            proces.Kill();
        await proces.WaitForExitAsync();
        proces.Dispose();
    }

    private static Process Begin(string dll, Engine? engine, string? verbinding, bool? demo, string[] opdracht)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, dll), .. opdracht])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var naam in start.Environment.Keys.Where(n => n.StartsWith("Spil__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(naam);
        start.Environment["ConnectionStrings__Spil"] = verbinding;
        start.Environment["Spil__Database"] = engine?.ToString();
        start.Environment["Spil__Demo"] = demo?.ToString();
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        return Process.Start(start)!;
    }
}
