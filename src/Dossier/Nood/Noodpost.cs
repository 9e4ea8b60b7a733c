using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Nood;

/// <summary>The mail to the functionaris that somebody broke the glass. It says nothing of whom or by whom; it leaves with the change it tells of.</summary>
public sealed class Noodpost(AppDbContext db, Postbus post, Noodinstellingen nood, Postinstellingen instellingen, IHttpContextAccessor http)
{
    public async Task Meld(CancellationToken ct)
    {
        var adressen = await db.Set<Account>().AsNoTracking()
            .Where(a => a.Rol == Rol.Functionaris && a.Email != null && a.Email != "" && a.GeblokkeerdOp == null).Select(a => a.Email!).ToListAsync(ct);
        foreach (var adres in adressen.Append(nood.Functionaris).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            post.Leg(adres, "Noodtoegang gebruikt in Spil", "Hallo,\n\nIemand heeft noodtoegang gebruikt in Spil. Meld je aan om te kijken of dat terecht was:\n"
                + $"{Site}/\n\nDit bericht komt van een computer. Je kunt er niet op antwoorden.");
        }
    }

    // With a mail server the address is configured; without one the message is read on the site, so the address in use will do.
    private string Site => instellingen.Site ?? (http.HttpContext is { } context ? $"{context.Request.Scheme}://{context.Request.Host}" : "");
}
