using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Spil.Platform.Data;

namespace Spil.Web;

/// <summary>Healthy when both databases answer within three seconds.</summary>
internal sealed class Databasegezondheid(AppDbContext db, LogContext log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        grens.CancelAfter(TimeSpan.FromSeconds(3));
        try
        {
            await db.Database.ExecuteSqlRawAsync("SELECT 1 FROM platform_wijzigingskop", grens.Token);
            await log.Database.ExecuteSqlRawAsync("SELECT 1 FROM platform_inzagekop", grens.Token);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fout) // Whatever keeps the database from answering makes us unhealthy.
        {
            return HealthCheckResult.Unhealthy(exception: fout);
        }
    }
}
