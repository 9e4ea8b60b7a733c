using System.CommandLine;
using System.Data.Common;

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
                throw new Opdrachtfout(Invoerfout.Zin(uitslag));

            return await uitslag.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Opdrachtfout fout)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return fout.Code;
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(Zin(fout));
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
        WerkprocesOpdracht.Maak(),
        FormulierOpdracht.Maak(),
        BerekenOpdracht.Maak(),
        MededelingOpdracht.Maak(),
        HerindicatieOpdracht.Maak(),
        TermijnOpdracht.Maak(),
        IwmoOpdracht.Maak(),
    };

    // "--urls=…" and "--Spil:Demo=true" are settings of the site, not options of a sub-command.
    private static bool IsInstelling(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg.Split('=')[0] is var naam && (naam is "--urls" or "--environment" || naam.Contains(':', StringComparison.Ordinal));

    private static string Zin(Exception fout)
    {
        var database = false;
        for (; fout.InnerException is { } binnen; fout = binnen)
            database |= fout is DbException;
        return (database || fout is DbException ? "De database is niet bereikbaar of werkt niet mee: " : "Er is hier iets mis: ") + fout.Message.ReplaceLineEndings(" ");
    }
}

/// <summary>Ends a sub-command with one sentence on stderr.</summary>
public sealed class Opdrachtfout(string zin, int code = Opdrachtregel.Geweigerd) : Exception(zin)
{
    public int Code { get; } = code;
}
