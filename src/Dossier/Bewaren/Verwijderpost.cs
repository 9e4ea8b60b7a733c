using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Bewaren;

/// <summary>Mail about a request to destroy. It says nothing of what was asked or decided; it leaves with the change it tells of.</summary>
public sealed class Verwijderpost(AppDbContext db, Postbus post, Siteadres site, TimeProvider klok)
{
    /// <summary>To the inwoner: there is an answer.</summary>
    public async Task Antwoord(DossierId dossier, CancellationToken ct)
    {
        var adressen = await db.Set<Account>().AsNoTracking().MetPost(klok.GetUtcNow())
            .Where(a => db.Set<Inwonerdossier>().IgnoreAutoIncludes().Any(d => d.Id == dossier && d.InwonerId == a.PersoonId)).Select(a => a.Email!).ToListAsync(ct);
        foreach (var adres in adressen)
            post.Schrijf(adres, "Er staat een antwoord voor je klaar", $"Je hebt in Spil iets gevraagd. Het antwoord staat klaar. Meld je aan om het te lezen:\n{site.Van("/mijn/verwijderen")}");
    }

    /// <summary>To who decides: a term is near.</summary>
    public async Task Herinner(int aantal, CancellationToken ct)
    {
        var adressen = await db.Set<Account>().AsNoTracking().MetPost(klok.GetUtcNow()).Where(a => a.Rol == Rol.Projectleider || a.Rol == Rol.Functionaris).Select(a => a.Email!).ToListAsync(ct);
        foreach (var adres in adressen)
            post.Schrijf(adres, "Een antwoord is bijna te laat", $"{(aantal == 1 ? "Eén verzoek" : $"{aantal} verzoeken")} om gegevens te verwijderen moet binnenkort een antwoord krijgen. Meld je aan om te beslissen:\n{site.Van("/bewaren/verzoeken")}");
    }
}
