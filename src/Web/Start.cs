using System.Data.Common;
using Spil.Platform.Data;
using Spil.Web.Demo;

namespace Spil.Web;

/// <summary>
/// What happens before the first page: the embedded engine migrates itself; in the demo an empty database fills itself.
/// When a server database is away, the site starts all the same, says so at /gezond, and tries again.
/// </summary>
internal sealed class Start(IServiceProvider diensten, Instellingen instellingen, IDatabase database, ILogger<Start> log) : BackgroundService
{
    private static readonly TimeSpan Opnieuw = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!await Probeer(cancellationToken))
            await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do
            await Task.Delay(Opnieuw, stoppingToken);
        while (!await Probeer(stoppingToken));
    }

    private async Task<bool> Probeer(CancellationToken ct)
    {
        try
        {
            if (database.MigreertZelf || instellingen.Demo)
                await Databasezorg.Migreer(diensten, ct);
            if (instellingen.Demo)
                await Voorbeeld.Laad(diensten, ct);
            await Databasezorg.TelBij(diensten, ct);
            return true;
        }
        catch (Exception fout) when (!database.MigreertZelf && fout is DbException or InvalidOperationException { InnerException: DbException })
        {
            log.LogError("De database is niet bereikbaar: {Reden}", fout.GetBaseException().Message);
            return false;
        }
    }
}
