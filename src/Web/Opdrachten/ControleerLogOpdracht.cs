using System.CommandLine;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>controleer-log</c>: walks both chains and names the first broken line. Exit code 1 when one is broken. The functionaris sees the result at
/// /functionaris/controle.
/// </summary>
internal static class ControleerLogOpdracht
{
    public static Command Maak()
    {
        var opdracht = new Command("controleer-log", "Loop de ketting van beide logboeken na en noem de eerste regel die niet klopt.");
        opdracht.SetAction(async (_, ct) =>
        {
            await using var diensten = Opstart.Diensten();
            await Databasezorg.IsBij(diensten, ct);
            await using var scope = diensten.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var klok = scope.ServiceProvider.GetRequiredService<TimeProvider>();
            var door = Uitvoerder.Spil("controleer-log");
            var controle = Logcontrole.Begin(door.Naam, klok.GetUtcNow());
            var log = scope.ServiceProvider.GetRequiredService<LogContext>();
            var wijzigingen = await Wiscontrole.Voeg<Wijzigingsregel>(await Kettingcontrole.Loop<Wijzigingsregel>(db, null, ct), db, db, ct);
            var inzagen = await Wiscontrole.Voeg<Inzageregel>(await Kettingcontrole.Loop<Inzageregel>(log, null, ct), db, log, ct);
            var heel = await Toon("wijzigingslog", wijzigingen) & await Toon("inzagelog", inzagen);
            var klaar = controle.Rond(inzagen, wijzigingen, klok.GetUtcNow());
            db.Add(controle);
            await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(door, klok.GetUtcNow(), "Logboek gecontroleerd", null, klaar), ct: ct);
            return heel ? Opdrachtregel.Gedaan : Opdrachtregel.Geweigerd;
        });
        return opdracht;
    }

    private static async Task<bool> Toon(string naam, Kettingoordeel oordeel)
    {
        if (oordeel.Breuk is { } breuk)
            await Console.Error.WriteLineAsync($"{naam}: {breuk}");
        else
            Console.WriteLine($"{naam}: {oordeel.Aantal} regels, de ketting is heel.");
        return oordeel.Breuk is null;
    }
}
