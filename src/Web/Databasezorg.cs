using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;
using Spil.Web.Opdrachten;

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

    /// <summary>For a sub-command that writes: an embedded database is brought up to date, a server must be so already.</summary>
    public static Task WeesBij(IServiceProvider diensten, CancellationToken ct) =>
        diensten.GetRequiredService<IDatabase>().MigreertZelf ? Migreer(diensten, ct) : IsBij(diensten, ct);

    /// <summary>For a sub-command that only reads: refuses when the database is not of the version of this program, and changes nothing.</summary>
    public static async Task IsBij(IServiceProvider diensten, CancellationToken ct)
    {
        if (await Achter(diensten, ct) > 0)
            throw new Opdrachtfout("De database is nog niet van de versie van dit programma. Doe eerst de opdracht migreer.", Opdrachtregel.Kapot);
    }

    private static async Task<int> Achter(AppDbContext app, LogContext log, CancellationToken ct) =>
        (await app.Database.GetPendingMigrationsAsync(ct)).Count() + (await log.Database.GetPendingMigrationsAsync(ct)).Count();
}
