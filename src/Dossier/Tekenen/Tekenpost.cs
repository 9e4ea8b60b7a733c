using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;

namespace Spil.Dossier.Tekenen;

/// <summary>
/// The mail that something waits to be signed. It says nothing of what or for whom: a mailbox is read by more people than its owner. It
/// leaves with the change it tells of.
/// </summary>
public sealed class Tekenpost(AppDbContext db, Postbus post, Siteadres site, TimeProvider klok)
{
    /// <summary>Tells these people that something is ready; gives who of them gets mail.</summary>
    public Task<IReadOnlySet<PersoonId>> Klaar(IEnumerable<PersoonId> wie, CancellationToken ct) =>
        Leg(wie, "Er staat iets voor je klaar in Spil", "Er staat iets voor je klaar in Spil.", ct);

    /// <summary>Reminds these people; gives who of them gets mail.</summary>
    public Task<IReadOnlySet<PersoonId>> Herinner(IEnumerable<PersoonId> wie, CancellationToken ct) =>
        Leg(wie, "Er staat nog iets voor je klaar in Spil", "Er staat nog iets voor je klaar in Spil.", ct);

    private async Task<IReadOnlySet<PersoonId>> Leg(IEnumerable<PersoonId> wie, string onderwerp, string zin, CancellationToken ct)
    {
        var ids = wie.Select(w => (PersoonId?)w).Distinct().ToList();
        var accounts = await db.Set<Account>().AsNoTracking().MetPost(klok.GetUtcNow()).Where(a => ids.Contains(a.PersoonId)).Select(a => new { a.PersoonId, a.Email }).ToListAsync(ct);
        foreach (var adres in accounts.Select(a => a.Email!).Distinct(StringComparer.OrdinalIgnoreCase))
            post.Schrijf(adres, onderwerp, $"{zin} Meld je aan, dan zie je wat het is:\n{site.Van("/tekenen")}");
        return accounts.Select(a => a.PersoonId!.Value).ToHashSet();
    }
}
