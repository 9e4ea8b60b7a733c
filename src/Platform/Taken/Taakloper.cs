using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Taken;

/// <summary>Runs a job and writes down how it went. Who puts the run in the database has it; another node, or another click, does nothing.</summary>
public sealed class Taakloper(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Taakloper> log)
{
    private static readonly Uitvoerder Vanzelf = Uitvoerder.Spil("taken");

    /// <summary>For a moment of the schedule; null when that moment was had already, or the job runs.</summary>
    public Task<Taakloop?> OpTijd(string code, DateTimeOffset slag, CancellationToken ct) =>
        Loop(code, slag.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Vanzelf, ct);

    /// <summary>Now, because somebody asked; null when it runs.</summary>
    public Task<Taakloop?> Nu(string code, Uitvoerder door, CancellationToken ct) => Loop(code, $"hand {Guid.CreateVersion7():N}", door, ct);

    private async Task<Taakloop?> Loop(string code, string slag, Uitvoerder door, CancellationToken ct)
    {
        await RuimAfgebrokenOp(code, ct);
        var id = await Begin(code, slag, door, ct);
        if (id is null)
            return null;
        var (gelukt, uitslag) = await Doe(code, ct);
        return await In(async (db, opslag) =>
        {
            var loop = await db.Set<Taakloop>().SingleAsync(l => l.Id == id, CancellationToken.None);
            var klaar = loop.Rond(gelukt, uitslag, klok.GetUtcNow());
            await opslag.Opslaan(new Wijziging(door, klok.GetUtcNow(), "Taak uitgevoerd", null, klaar), ct: CancellationToken.None);
            return loop;
        });
    }

    private Task<Guid?> Begin(string code, string slag, Uitvoerder door, CancellationToken ct) => In<Guid?>(async (db, opslag) =>
    {
        var loop = Taakloop.Begin(code, slag, door.Naam, klok.GetUtcNow());
        db.Add(loop);
        return await opslag.Opslaan(new Wijziging(door, klok.GetUtcNow(), "Taak begonnen", null, new TaakBegonnen(code)), ct: ct) == Opslagresultaat.Opgeslagen ? loop.Id : null;
    });

    private async Task<(bool, string)> Doe(string code, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return (true, await scope.ServiceProvider.GetServices<ITaak>().Single(t => t.Code == code).Doe(ct));
        }
        catch (Exception fout) when (fout is not OperationCanceledException) // Whatever it was: it is seen on the page, and the next run tries again.
        {
            log.LogError("Taak {Taak} lukte niet: {Soort}", code, fout.GetBaseException().GetType().Name);
            return (false, "Dit lukte niet. Spil probeert het de volgende keer opnieuw.");
        }
        catch (OperationCanceledException)
        {
            return (false, "Afgebroken omdat Spil stopte. Spil begint de volgende keer opnieuw.");
        }
    }

    private Task<bool> RuimAfgebrokenOp(string code, CancellationToken ct) => In(async (db, opslag) =>
    {
        var grens = klok.GetUtcNow() - Taakloop.Stilte;
        if (await db.Set<Taakloop>().SingleOrDefaultAsync(l => l.Code == code && l.Plaats == 1 && l.BegonnenOp < grens, ct) is not { } oud)
            return false;
        var klaar = oud.Rond(false, "Afgebroken.", klok.GetUtcNow());
        await opslag.Opslaan(new Wijziging(Vanzelf, klok.GetUtcNow(), "Afgebroken taak opgeruimd", null, klaar), ct: ct);
        return true;
    });

    // A scope of its own: a job changes other things, and is not part of the request that asked for it.
    private async Task<T> In<T>(Func<AppDbContext, Opslag, Task<T>> werk)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Opslag>());
    }
}
