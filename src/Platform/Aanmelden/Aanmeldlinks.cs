using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;

namespace Spil.Platform.Aanmelden;

/// <summary>Makes and finds links that go by mail. What changes is saved by who calls.</summary>
public sealed class Aanmeldlinks(AppDbContext db, TimeProvider klok)
{
    /// <summary>A new link; the ones before it of the same kind stop working.</summary>
    public async Task<string> Maak(Account account, Linksoort soort, string email, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        foreach (var oud in await db.Set<Aanmeldlink>().Where(l => l.AccountId == account.Id && l.Soort == soort && l.AfgedaanOp == null).ToListAsync(ct))
            oud.Afdoen(nu);
        var (link, code) = Aanmeldlink.Maak(account, soort, email, nu);
        db.Add(link);
        return code;
    }

    /// <summary>The link with this code and its account; null when it is over, used or never was.</summary>
    public async Task<(Aanmeldlink Link, Account Account)?> Zoek(string code, CancellationToken ct)
    {
        var afdruk = Linkcode.AfdrukVan(code);
        if (await db.Set<Aanmeldlink>().SingleOrDefaultAsync(l => l.Afdruk == afdruk, ct) is not { } link || !link.IsGeldig(klok.GetUtcNow()))
            return null;
        var account = await db.Set<Account>().SingleAsync(a => a.Id == link.AccountId, ct);
        return !account.IsGeblokkeerd(klok.GetUtcNow()) ? (link, account) : null;
    }

    /// <summary>Closes every link of an account that was mailed and not used.</summary>
    public async Task Sluit(Guid account, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        foreach (var link in await db.Set<Aanmeldlink>().Where(l => l.AccountId == account && l.AfgedaanOp == null).ToListAsync(ct))
            link.Afdoen(nu);
    }

    /// <summary>Writes down that somebody looked, so that who invited sees it.</summary>
    public async Task Geopend(Aanmeldlink link, CancellationToken ct)
    {
        if (link.GeopendOp is null)
            await db.Set<Aanmeldlink>().Where(l => l.Id == link.Id).ExecuteUpdateAsync(l => l.SetProperty(x => x.GeopendOp, klok.GetUtcNow()), ct);
    }

    /// <summary>Used. Two at once: the second is refused when it is saved.</summary>
    public void Gebruik(Aanmeldlink link) => link.Afdoen(klok.GetUtcNow());
}
