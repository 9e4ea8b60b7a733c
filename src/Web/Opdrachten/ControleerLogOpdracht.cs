using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;

namespace Spil.Web.Opdrachten;

/// <summary><c>controleer-log</c>: walks both chains and names the first broken line. Exit code 1 when one is broken.</summary>
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
            var log = scope.ServiceProvider.GetRequiredService<LogContext>();
            var heel = await Toon("wijzigingslog", db.Set<Wijzigingsregel>(), await db.Set<Kettingkop>().AsNoTracking().SingleOrDefaultAsync(ct), ct);
            heel &= await Toon("inzagelog", log.Set<Inzageregel>(), await log.Set<Kettingkop>().AsNoTracking().SingleOrDefaultAsync(ct), ct);
            return heel ? Opdrachtregel.Gedaan : Opdrachtregel.Geweigerd;
        });
        return opdracht;
    }

    private static async Task<bool> Toon(string naam, IQueryable<Kettingregel> regels, Kettingkop? kop, CancellationToken ct)
    {
        var oordeel = await Kettingcontrole.Controleer(regels.AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), kop, ct);
        if (oordeel.Breuk is { } breuk)
            await Console.Error.WriteLineAsync($"{naam}: {breuk}");
        else
            Console.WriteLine($"{naam}: {oordeel.Aantal} regels, de ketting is heel.");
        return oordeel.Breuk is null;
    }
}
