using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Platform.Schrijven;

/// <summary>
/// Walks the chains of both logs in the background, one walk at a time for all nodes: who puts its sign of life on the row has it. What a
/// node left when it went down is taken up again when a node starts.
/// </summary>
public sealed class Logcontroleur(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Logcontroleur> log) : BackgroundService
{
    private readonly Channel<bool> wek = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that a walk was asked for.</summary>
    public void Wek() => wek.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Wek();
        await foreach (var _ in wek.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await Ronde(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException) // The database may be away for a while; the walk can be asked for again.
            {
                log.LogError("De controle van het logboek lukte niet: {Reden}", fout.GetBaseException().Message);
            }
        }
    }

    /// <summary>Does the walk that waits, when there is one that nobody else has.</summary>
    public async Task<bool> Ronde(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await db.Set<Logcontrole>().AsNoTracking().SingleOrDefaultAsync(c => c.Plaats == 1, ct) is not { } wacht)
            return false;
        var nu = klok.GetUtcNow();
        if (wacht.Teken != wacht.BegonnenOp && !wacht.IsStil(nu))
            return false;
        var teken = wacht.Teken;
        if (await Rij(db, wacht.Id).Where(c => c.Teken == teken).ExecuteUpdateAsync(s => s.SetProperty(c => c.Teken, nu.AddMilliseconds(1)), ct) == 0)
            return false;
        await Loop(scope.ServiceProvider, wacht.Id, ct);
        return true;
    }

    /// <summary>Walks both chains and writes down how it ended.</summary>
    private async Task Loop(IServiceProvider diensten, Guid id, CancellationToken ct)
    {
        var (db, inzagelog) = (diensten.GetRequiredService<AppDbContext>(), diensten.GetRequiredService<LogContext>());
        var inzagen = await Kettingcontrole.Loop<Inzageregel>(inzagelog, (gelezen, totaal) => Meld(0, gelezen, totaal), ct);
        var wijzigingen = await Kettingcontrole.Loop<Wijzigingsregel>(db, (gelezen, totaal) => Meld(inzagen.Aantal, gelezen, totaal), ct);
        wijzigingen = await Wiscontrole.Voeg<Wijzigingsregel>(wijzigingen, db, db, ct);
        inzagen = await Wiscontrole.Voeg<Inzageregel>(inzagen, db, inzagelog, ct);
        var controle = await db.Set<Logcontrole>().SingleAsync(c => c.Id == id, ct);
        var nu = klok.GetUtcNow();
        var klaar = controle.Rond(inzagen, wijzigingen, nu);
        await diensten.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("controleer-log"), nu, "Logboek gecontroleerd", null, klaar), ct: ct);

        Task Meld(long ervoor, long gelezen, long totaal) => Rij(db, id).ExecuteUpdateAsync(
            s => s.SetProperty(c => c.Gelezen, ervoor + gelezen).SetProperty(c => c.Totaal, ervoor + totaal).SetProperty(c => c.Teken, klok.GetUtcNow()), ct);
    }

    private static IQueryable<Logcontrole> Rij(AppDbContext db, Guid id) => db.Set<Logcontrole>().Where(c => c.Id == id);
}
