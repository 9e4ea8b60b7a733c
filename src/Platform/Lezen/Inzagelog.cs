using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Lezen;

/// <summary>
/// Writes the inzagelog. One writer takes what waits, writes it in one transaction and then answers everybody who waited:
/// durable, and cheap when many read at once (group commit).
/// </summary>
public class Inzagelog(IServiceScopeFactory scopes, IDatabase database) : BackgroundService
{
    private const int HoogsteGroep = 512;

    private readonly Channel<Wachtende> wachtrij = Channel.CreateBounded<Wachtende>(
        new BoundedChannelOptions(8 * HoogsteGroep) { SingleReader = true });

    private sealed record Wachtende(Inzageregel Regel, TaskCompletionSource Klaar);

    /// <summary>
    /// Completes when the line is safely on disk; fails when it could not be written, and then the read must fail too.
    /// Only the bench overrides it, to measure what it costs.
    /// </summary>
    /// <exception cref="InzageNietVastgelegd">It could not be written.</exception>
    public virtual async Task Schrijf(Inzageregel regel, CancellationToken ct)
    {
        var wachtende = new Wachtende(regel, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await wachtrij.Writer.WriteAsync(wachtende, ct);
        await wachtende.Klaar.Task.WaitAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var groep = new List<Wachtende>(HoogsteGroep);
        while (await wachtrij.Reader.WaitToReadAsync(stoppingToken))
        {
            while (groep.Count < HoogsteGroep && wachtrij.Reader.TryRead(out var wachtende))
                groep.Add(wachtende);
            try
            {
                await SchrijfGroep(groep, stoppingToken);
                groep.ForEach(w => w.Klaar.TrySetResult());
            }
            catch (Exception fout) // Whatever it was, those who wait must hear it; the writer itself goes on.
            {
                groep.ForEach(w => w.Klaar.TrySetException(new InzageNietVastgelegd(fout)));
            }

            groep.Clear();
        }
    }

    private async Task SchrijfGroep(List<Wachtende> groep, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LogContext>();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var kop = (await db.Set<Kettingkop>().FromSqlRaw(database.KopMetSlot("platform_inzagekop")).ToListAsync(ct)).Single();
        foreach (var wachtende in groep)
        {
            wachtende.Regel.VoegAanKetting(kop);
            db.Add(wachtende.Regel);
        }

#pragma warning disable RS0030 // The log of reads is the other end of the one read path.
        await db.SaveChangesAsync(ct);
#pragma warning restore RS0030
        await transactie.CommitAsync(ct);
    }
}
