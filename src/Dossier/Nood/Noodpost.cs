using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Nood;

/// <summary>The mail to the functionaris that somebody broke the glass or that an inwoner asks something. It says nothing of whom or by whom; it leaves with the change it tells of.</summary>
public sealed class Noodpost(AppDbContext db, Postbus post, Siteadres site, Noodinstellingen nood, TimeProvider klok)
{
    public Task Meld(CancellationToken ct) => Meld("Noodtoegang gebruikt in Spil", $"Iemand heeft noodtoegang gebruikt in Spil. Meld je aan om te kijken of dat terecht was:\n{site.Van("/functionaris/noodtoegang")}", ct);

    /// <summary>Tells the functionaris that an inwoner asked something about who looked. Not who, and not what.</summary>
    public Task MeldVraag(CancellationToken ct) => Meld("Er is een vraag in Spil", $"Iemand heeft een vraag over wie er keek. Meld je aan om te antwoorden:\n{site.Van("/functionaris")}", ct);

    private async Task Meld(string onderwerp, string tekst, CancellationToken ct)
    {
        var adressen = await db.Set<Account>().AsNoTracking().MetPost(klok.GetUtcNow()).Where(a => a.Rol == Rol.Functionaris).Select(a => a.Email!).ToListAsync(ct);
        foreach (var adres in adressen.Append(nood.Functionaris).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            post.Schrijf(adres, onderwerp, tekst);
    }
}
