using System.Diagnostics;

namespace Spil.TestSupport;

/// <summary>The program on the command line, as a process of its own: what it wrote, and its exit code.</summary>
/// <param name="Code">0 done, 1 the input was refused, 2 something is wrong here.</param>
/// <param name="Uit">Standard output.</param>
/// <param name="Fout">Standard error.</param>
public sealed record Opdracht(int Code, string Uit, string Fout)
{
    public static Task<Opdracht> Voer(Testdatabase database, params string[] argumenten) =>
        Voer(new Dictionary<string, string> { ["Spil__Database"] = database.Engine.ToString(), ["ConnectionStrings__Spil"] = database.Verbinding }, argumenten);

    /// <summary>With an environment of the caller.</summary>
    public static async Task<Opdracht> Voer(Dictionary<string, string> omgeving, params string[] argumenten)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Spil.Web.dll"));
        foreach (var argument in argumenten)
            start.ArgumentList.Add(argument);
        foreach (var (naam, waarde) in omgeving)
            start.Environment[naam] = waarde;
        using var proces = Process.Start(start)!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        return new(proces.ExitCode, await uit, await fout);
    }
}
