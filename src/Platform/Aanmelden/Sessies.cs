using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Aanmelden;

/// <summary>Begins, lists and ends sessions. What changes is saved by who calls.</summary>
public sealed class Sessies(AppDbContext db, Opslag opslag, Sessiewacht wacht, IHttpContextAccessor http, TimeProvider klok)
{
    /// <summary>Claim in the cookie: which session it is.</summary>
    public const string Claim = "spil:sessie";

    /// <summary>The session of this request; null when nobody is signed in.</summary>
    public Guid? Deze => Guid.TryParse(http.HttpContext?.User.FindFirstValue(Claim), out var id) ? id : null;

    internal Sessie Begin(Account account, Aanmeldwijze wijze, byte[]? passkey)
    {
        var context = http.HttpContext!;
        var sessie = new Sessie(account.Id, wijze, klok.GetUtcNow(), Apparaatwoorden.Van(context.Request.Headers.UserAgent),
            Apparaatwoorden.Plek(context.Connection.RemoteIpAddress), passkey is null ? "" : Afdruk(passkey));
        db.Add(sessie);
        return sessie;
    }

    /// <summary>Print of a passkey, to find back when it was used last.</summary>
    public static string Afdruk(byte[] passkey) => Convert.ToHexStringLower(SHA256.HashData(passkey));

    /// <summary>The open sessions of an account, last seen first.</summary>
    public async Task<IReadOnlyList<Sessie>> Open(Guid account, CancellationToken ct)
    {
        var vroegst = klok.GetUtcNow() - Sessie.Langst;
        return await db.Set<Sessie>().Where(s => s.AccountId == account && s.GeeindigdOp == null && s.BegonnenOp > vroegst)
            .OrderByDescending(s => s.GezienOp).ToListAsync(ct);
    }

    /// <summary>Ends these sessions when the change is saved; out at once on this node.</summary>
    public IReadOnlyList<Gebeurtenis> Beeindig(params IReadOnlyList<Sessie> sessies)
    {
        foreach (var sessie in sessies)
            sessie.Beeindig(klok.GetUtcNow());
        opslag.Daarna(() => wacht.Vergeet(sessies.Select(s => s.Id)));
        return [.. sessies.Select(s => new SessieBeeindigd(new(s.AccountId), s.Id))];
    }

    /// <summary>Ends all sessions of an account, but perhaps for one.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> BeeindigAlle(Guid account, Guid? behalve, CancellationToken ct) =>
        Beeindig([.. (await Open(account, ct)).Where(s => s.Id != behalve)]);
}
