using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Taken;

/// <summary>What the scheduler calls: the code of the job is the name of the trigger's job.</summary>
[DisallowConcurrentExecution]
internal sealed class Quartztaak(Taakloper loper, TimeProvider klok) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await loper.OpTijd(context.JobDetail.Key.Name, context.ScheduledFireTimeUtc ?? klok.GetUtcNow(), cancellationToken);
}

/// <summary>
/// Puts the jobs of all modules in the scheduler when the site starts, and does at once what should have been done while it was down. When the
/// database is away at that moment it tries again.
/// </summary>
internal sealed class Taakplanner(IServiceScopeFactory scopes, ISchedulerFactory fabriek, Taakloper loper, TimeProvider klok, ILogger<Taakplanner> log) : BackgroundService
{
    private static readonly TimeSpan Opnieuw = TimeSpan.FromSeconds(30);

    private IScheduler? planner;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Plan(stoppingToken);
                return;
            }
            catch (Exception fout) when (fout is not OperationCanceledException) // The database may not be there yet.
            {
                log.LogError("De taken konden nog niet worden ingepland: {Soort}", fout.GetBaseException().GetType().Name);
                await Task.Delay(Opnieuw, klok, stoppingToken);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (planner is not null)
            await planner.Shutdown(cancellationToken: cancellationToken);
    }

    private async Task Plan(CancellationToken ct)
    {
        planner = await fabriek.GetScheduler(ct);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        foreach (var taak in scope.ServiceProvider.GetServices<ITaak>())
        {
            var werk = JobBuilder.Create<Quartztaak>().WithIdentity(taak.Code).StoreDurably().Build();
            var rooster = TriggerBuilder.Create().WithIdentity(taak.Code).ForJob(werk).WithCronSchedule(taak.Rooster.Cron, c => c.InTimeZone(Tijd.Nederland).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
            await planner.ScheduleJob(werk, [rooster], new ScheduleJobOptions { Replace = true }, ct);
            var laatst = await db.Set<Taakloop>().Where(l => l.Code == taak.Code).MaxAsync(l => (DateTimeOffset?)l.BegonnenOp, ct);
            if (laatst is { } op && taak.Rooster.Na(op) is var gemist && gemist <= klok.GetUtcNow())
                await loper.OpTijd(taak.Code, gemist, ct);
        }

        await planner.Start(ct);
    }
}

public static class TaakServices
{
    /// <summary>Jobs that run by themselves; the engine says where the schedule is kept.</summary>
    public static IServiceCollection AddTaken(this IServiceCollection services, IDatabase database, Taakinstellingen instellingen)
    {
        services.AddSingleton(instellingen).AddSingleton<Taakloper>();
        services.AddScoped<ITaak, Opruimen>().AddScoped<ITaak, VernietigingAfmaken>();
        if (!instellingen.Aan)
            return services;
        services.AddQuartz(quartz => database.Taken(quartz));
        services.AddHostedService<Taakplanner>();
        return services;
    }
}
