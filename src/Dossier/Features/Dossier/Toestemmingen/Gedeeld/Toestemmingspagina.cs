using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;

/// <summary>A page about what the inwoner consents to: for the inwoner, or for the casusregisseur who writes down what the inwoner said.</summary>
public abstract class Toestemmingspagina : Dossierpagina
{
    public string Begin => Kader.Pad + "/toestemming";

    /// <summary>Goes in; the answer when somebody may not.</summary>
    /// <param name="actie">R or U (NEN 7513).</param>
    protected Task<IActionResult?> Binnen(char actie) => OpenSamen("de toestemmingen", actie, Gegevenssoort.Contact, Gegevenssoort.Overeenkomst);

    /// <summary>Dossiers with what was passed on and who may decide for the inwoner too. A page that shows these reads them at once.</summary>
    protected IQueryable<Inwonerdossier> Geheel => base.Dossiers.AsSplitQuery()
        .Include(d => d.Toestemmingen).ThenInclude(t => t.Verstrekkingen);

    /// <summary>The whole dossier to change, tracked.</summary>
    protected Task<Inwonerdossier> HaalGeheel() => Geheel.SingleAsync(d => d.Id == DossierId, Stop);
}
