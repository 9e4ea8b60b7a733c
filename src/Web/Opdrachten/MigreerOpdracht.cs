using System.CommandLine;

namespace Spil.Web.Opdrachten;

/// <summary><c>migreer</c>: brings the database to the version of this program.</summary>
internal static class MigreerOpdracht
{
    public static Command Maak()
    {
        var opdracht = new Command("migreer", "Breng de database op de versie van dit programma.");
        opdracht.SetAction(async (_, ct) =>
        {
            await using var diensten = Opstart.Diensten();
            var aantal = await Databasezorg.Migreer(diensten, ct);
            Console.WriteLine(aantal == 0 ? "De database was al bij." : $"De database is bijgewerkt: {aantal} stap(pen).");
            return Opdrachtregel.Gedaan;
        });
        return opdracht;
    }
}
