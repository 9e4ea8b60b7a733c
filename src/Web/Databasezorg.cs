using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;

namespace Spil.Web;

/// <summary>Brings both contexts to the version of this program.</summary>
internal static class Databasezorg
{
    public static async Task<int> Migreer(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var app = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var log = scope.ServiceProvider.GetRequiredService<LogContext>();
        var open = await Achter(app, log, ct);
        if (open == 0)
            return 0;

        var eerder = (await app.Database.GetAppliedMigrationsAsync(ct)).Any();
        if (eerder)
            scope.ServiceProvider.GetRequiredService<IDatabase>().BewaarKopie(scope.ServiceProvider.GetRequiredService<TimeProvider>());
        await app.Database.MigrateAsync(ct);
        await log.Database.MigrateAsync(ct);
        return open;
    }

    /// <summary>How many migrations the database is behind this program.</summary>
    public static async Task<int> Achter(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        return await Achter(scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<LogContext>(), ct);
    }

    private static async Task<int> Achter(AppDbContext app, LogContext log, CancellationToken ct) =>
        (await app.Database.GetPendingMigrationsAsync(ct)).Count() + (await log.Database.GetPendingMigrationsAsync(ct)).Count();
}
