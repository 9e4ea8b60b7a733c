using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;

namespace Spil.Dossier.Overdragen;

/// <summary>The mail that a colleague asks something. It says nothing of whom; it leaves with the change it tells of.</summary>
public sealed class Overdrachtpost(AppDbContext db, Postbus post, Siteadres site, TimeProvider klok)
{
    public Task Gevraagd(PersoonId wie, CancellationToken ct) => Leg(wie, "Een collega vraagt je iets in Spil", "Een collega vraagt je om werk over te nemen.", ct);

    public Task Beantwoord(PersoonId wie, CancellationToken ct) => Leg(wie, "Er is antwoord voor je in Spil", "Er is antwoord op jouw vraag om werk over te nemen.", ct);

    private async Task Leg(PersoonId wie, string onderwerp, string zin, CancellationToken ct)
    {
        var adressen = await db.Set<Account>().AsNoTracking().MetPost(klok.GetUtcNow()).Where(a => a.PersoonId == wie).Select(a => a.Email!).ToListAsync(ct);
        foreach (var adres in adressen.Distinct(StringComparer.OrdinalIgnoreCase))
            post.Schrijf(adres, onderwerp, $"{zin} Meld je aan, dan zie je wat het is:\n{site.Van("/overdragen")}");
    }
}
