using Microsoft.AspNetCore.Http;
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
public sealed class Tekenpost(AppDbContext db, Postbus post, Postinstellingen instellingen, IHttpContextAccessor http)
{
    private const string Slot = "\n\nDit bericht komt van een computer. Je kunt er niet op antwoorden.";

    /// <summary>Tells these people that something is ready; gives who of them gets mail.</summary>
    public Task<IReadOnlySet<PersoonId>> Klaar(IEnumerable<PersoonId> wie, CancellationToken ct) =>
        Leg(wie, "Er staat iets voor je klaar in Spil", "Er staat iets voor je klaar in Spil.", ct);

    /// <summary>Reminds these people; gives who of them gets mail.</summary>
    public Task<IReadOnlySet<PersoonId>> Herinner(IEnumerable<PersoonId> wie, CancellationToken ct) =>
        Leg(wie, "Er staat nog iets voor je klaar in Spil", "Er staat nog iets voor je klaar in Spil.", ct);

    private async Task<IReadOnlySet<PersoonId>> Leg(IEnumerable<PersoonId> wie, string onderwerp, string zin, CancellationToken ct)
    {
        var ids = wie.Select(w => (PersoonId?)w).Distinct().ToList();
        // Who is kept out cannot open it: a mail would only send somebody to a closed door.
        var accounts = await db.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.PersoonId) && a.Email != null && a.Email != "" && a.GeblokkeerdOp == null)
            .Select(a => new { a.PersoonId, a.Email }).ToListAsync(ct);
        foreach (var adres in accounts.Select(a => a.Email!).Distinct(StringComparer.OrdinalIgnoreCase))
            post.Leg(adres, onderwerp, $"Hallo,\n\n{zin} Meld je aan, dan zie je wat het is:\n{Site}/tekenen" + Slot);
        return accounts.Select(a => a.PersoonId!.Value).ToHashSet();
    }

    // With a mail server the address is configured; without one the message is read on the site, so the address in use will do.
    private string Site => instellingen.Site ?? (http.HttpContext is { } context ? $"{context.Request.Scheme}://{context.Request.Host}" : "");
}
