using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Nood;

/// <summary>The mail to the functionaris that somebody broke the glass. It says nothing of whom or by whom; it leaves with the change it tells of.</summary>
public sealed class Noodpost(AppDbContext db, Postbus post, Siteadres site, Noodinstellingen nood)
{
    public async Task Meld(CancellationToken ct)
    {
        var adressen = await db.Set<Account>().AsNoTracking().MetPost().Where(a => a.Rol == Rol.Functionaris).Select(a => a.Email!).ToListAsync(ct);
        foreach (var adres in adressen.Append(nood.Functionaris).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            post.Schrijf(adres, "Noodtoegang gebruikt in Spil", $"Iemand heeft noodtoegang gebruikt in Spil. Meld je aan om te kijken of dat terecht was:\n{site.Van("/")}");
    }
}
