using System.Diagnostics;
using System.Text;

namespace Spil.TestSupport;

/// <summary>How a sub-command ended.</summary>
public sealed record Opdrachtuitslag(int Code, string Uit, string Fout);

/// <summary>The real program as a process of its own: the site on a free port, or a sub-command. What a test does to it, an administrator can do too.</summary>
public sealed class Webproces : IAsyncDisposable
{
    private const string Site = "Spil.Web.dll";
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(5);

    private readonly Process proces;
    private readonly Task<string> uit;
    private readonly Task<string> fout;

    private Webproces(Process proces, Uri adres, Task<string> uit, Task<string> fout) =>
        (this.proces, Adres, this.uit, this.fout) = (proces, adres, uit, fout);

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

    /// <summary>Starts another program beside this one that says where it listens; with the demo people when it gets a database.</summary>
    public static Task<Webproces> StartAnder(string dll, string opdracht, Testdatabase? database = null) =>
        Wacht(Begin(dll, database?.Engine, database?.Verbinding, database is null ? null : true, [opdracht]));

    private static async Task<Webproces> Wacht(Process proces)
    {
        using var grens = new CancellationTokenSource(Geduld);
        var fouten = proces.StandardError.ReadToEndAsync();
        var gezegd = new StringBuilder();
        try
        {
            while (await proces.StandardOutput.ReadLineAsync(grens.Token) is { } regel)
            {
                var plek = regel.IndexOf("http://", StringComparison.Ordinal);
                if (plek >= 0)
                    return new(proces, new Uri(regel[plek..]), Rest(), fouten);
                gezegd.AppendLine(regel);
            }
        }
        catch (OperationCanceledException)
        {
            proces.Kill(entireProcessTree: true);
        }

        throw new InvalidOperationException("The site does not start: " + await fouten);

        // A pipe that nobody empties stops who writes into it.
        async Task<string> Rest() => gezegd + await proces.StandardOutput.ReadToEndAsync();
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
        try
        {
            await proces.StandardInput.WriteLineAsync(invoer);
            proces.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading: it has seen enough.
        }

        var uit = proces.StandardOutput.ReadToEndAsync(grens.Token);
        var fout = proces.StandardError.ReadToEndAsync(grens.Token);
        await proces.WaitForExitAsync(grens.Token);
        return new(proces.ExitCode, await uit, await fout);
    }

    /// <summary>SIGKILL: no chance to finish anything.</summary>
    public void Dood() => proces.Kill();

    /// <summary>Stops the process and returns what it wrote besides the line that says where it listens.</summary>
    public async Task<string> Stop()
    {
        proces.Kill();
        return await uit + await fout;
    }

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
