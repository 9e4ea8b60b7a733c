using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// Tells at every request whether the session of its cookie is still open. The answer is kept in the memory of this node for half a
/// minute, so a page costs no query; a session that ends on this node is out at once, on another node within that half minute.
/// </summary>
public sealed class Sessiewacht(IServiceScopeFactory scopes, TimeProvider klok)
{
    /// <summary>How long another node may still let in a session that ended.</summary>
    public static readonly TimeSpan Vers = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Gezien = TimeSpan.FromMinutes(5);
    private const int Vol = 20_000;

    private readonly ConcurrentDictionary<Guid, Stand> standen = new();
    private long ronde;

    private sealed record Stand(string Stempel, DateTimeOffset Op, DateTimeOffset? Tot);

    /// <param name="sessie">The session that the cookie names.</param>
    /// <param name="stempel">The security stamp of the account when the cookie was made.</param>
    /// <param name="ct">Stops waiting.</param>
    public ValueTask<bool> IsOpen(Guid sessie, string stempel, CancellationToken ct) =>
        standen.TryGetValue(sessie, out var stand) && stand.Stempel == stempel && klok.GetUtcNow() is var nu && nu - stand.Op < Vers && !(stand.Tot <= nu)
            ? ValueTask.FromResult(true)
            : new(Kijk(sessie, stempel, ct));

    /// <summary>These ended, and that is saved.</summary>
    public void Vergeet(IEnumerable<Guid> sessies)
    {
        Interlocked.Increment(ref ronde);
        foreach (var sessie in sessies)
            standen.TryRemove(sessie, out _);
    }

    private async Task<bool> Kijk(Guid sessie, string stempel, CancellationToken ct)
    {
        var begin = Interlocked.Read(ref ronde);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var rij = await db.Set<Sessie>().Where(s => s.Id == sessie)
            .Join(db.Set<Account>(), s => s.AccountId, a => a.Id, (s, a) => new { s.BegonnenOp, s.GeeindigdOp, s.GezienOp, a.SecurityStamp, a.GeblokkeerdOp })
            .SingleOrDefaultAsync(ct);
        var nu = klok.GetUtcNow();
        if (rij is null || rij.GeeindigdOp is not null || rij.GeblokkeerdOp <= nu || rij.BegonnenOp + Sessie.Langst <= nu || rij.SecurityStamp != stempel)
        {
            standen.TryRemove(sessie, out _);
            return false;
        }

        if (nu - rij.GezienOp > Gezien)
            await db.Set<Sessie>().Where(s => s.Id == sessie).ExecuteUpdateAsync(s => s.SetProperty(x => x.GezienOp, nu), ct);
        if (standen.Count > Vol)
            Ruim(nu);
        // When a session ended while we looked, what we saw may be old: look again next time.
        if (begin == Interlocked.Read(ref ronde))
            standen[sessie] = new(stempel, nu, rij.GeblokkeerdOp);
        return true;
    }

    private void Ruim(DateTimeOffset nu)
    {
        foreach (var (sessie, _) in standen.Where(s => nu - s.Value.Op >= Vers))
            standen.TryRemove(sessie, out _);
    }
}
