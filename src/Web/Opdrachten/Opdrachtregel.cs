using System.CommandLine;

namespace Spil.Web.Opdrachten;

/// <summary>
/// The command line of the host. Without a sub-command it serves the site.
/// Exit codes: 0 done, 1 the input was refused, 2 something is wrong here.
/// </summary>
public static class Opdrachtregel
{
    public const int Gedaan = 0;
    public const int Geweigerd = 1;
    public const int Kapot = 2;

    public static async Task<int> Voer(string[] args)
    {
        try
        {
            if (args.Length == 0 || IsInstelling(args[0]))
                return await Opstart.Draai(args);

            var uitslag = Wortel().Parse(args);
            if (uitslag.Errors.Count > 0)
                throw new Opdrachtfout(uitslag.UnmatchedTokens.Count > 0
                    ? $"\"{uitslag.UnmatchedTokens[0]}\" kennen we hier niet. Met --help zie je wat er kan."
                    : "Er ontbreekt iets aan deze opdracht, of een waarde klopt niet. Met --help zie je wat er nodig is.");

            return await uitslag.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Opdrachtfout fout)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return fout.Code;
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Er is hier iets mis: " + Zin(fout));
            return Kapot;
        }
    }

    private static RootCommand Wortel() => new("Spil: één plan van de inwoner, een kring die zij kiest, en hulp die samenwerkt. Zonder opdracht start de website.")
    {
        MigreerOpdracht.Maak(),
        VoorbeeldOpdracht.Maak(),
        AccountOpdracht.Beheerder(),
        AccountOpdracht.Gebruiker(),
        ControleerLogOpdracht.Maak(),
        InvoerOpdracht.Maak(),
    };

    // "--urls=…" and "--Spil:Demo=true" are settings of the site, not options of a sub-command.
    private static bool IsInstelling(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg is not ("--help" or "--version");

    private static string Zin(Exception fout)
    {
        while (fout.InnerException is { } binnen)
            fout = binnen;
        return fout.Message.ReplaceLineEndings(" ");
    }
}

/// <summary>Ends a sub-command with one sentence on stderr.</summary>
public sealed class Opdrachtfout(string zin, int code = Opdrachtregel.Geweigerd) : Exception(zin)
{
    public int Code { get; } = code;
}
