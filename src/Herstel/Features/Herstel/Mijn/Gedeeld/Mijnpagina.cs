using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Mijn.Gedeeld;

/// <summary>A page of Mijn Spil. Asks the way in before anything is shown, for exactly the kinds of data this person may see.</summary>
public abstract class Mijnpagina : SpilPagina
{
    /// <summary>The dossiers that who looks may see something of, by kind of data.</summary>
    protected Task<ILookup<DossierId, Gegevenssoort>> Zichtbaar() =>
        Toegang.Soorten([Gegevenssoort.Contact, Gegevenssoort.Schijf, Gegevenssoort.Plan], null, Stop);

    /// <summary>Mijn Spil of this dossier; null when it is not for who looks.</summary>
    protected async Task<Mijnbeeld?> Open(DossierId id, IReadOnlyCollection<Gegevenssoort> soorten, string hier)
    {
        var inzage = new Inzage(soorten.Count == 0 ? [Gegevenssoort.Plan] : [.. soorten], "Mijn Spil");
        if (!await Toegang.Open(id, inzage, Stop)) return null;
        var dossier = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen)
            .SingleAsync(d => d.Id == id, Stop);
        return await HttpContext.RequestServices.GetRequiredService<Mijnlader>().Laad(dossier, Gebruiker, soorten, hier, Stop);
    }
}
