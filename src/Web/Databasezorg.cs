using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;

namespace Spil.Web;

/// <summary>Brings both contexts to the version of this program.</summary>
internal static class Databasezorg
{
    /// <summary>After the data may have grown: at start.</summary>
    public static async Task TelBij(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDatabase>().TelBij(scope.ServiceProvider.GetRequiredService<AppDbContext>(), ct);
    }

    public static async Task<int> Migreer(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var app = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var log = scope.ServiceProvider.GetRequiredService<LogContext>();
        var open = (await app.Database.GetPendingMigrationsAsync(ct)).Count() + (await log.Database.GetPendingMigrationsAsync(ct)).Count();
        if (open == 0)
            return 0;

        var eerder = (await app.Database.GetAppliedMigrationsAsync(ct)).Any();
        if (eerder)
            scope.ServiceProvider.GetRequiredService<IDatabase>().BewaarKopie(scope.ServiceProvider.GetRequiredService<TimeProvider>());
        await app.Database.MigrateAsync(ct);
        await log.Database.MigrateAsync(ct);
        return open;
    }
}
