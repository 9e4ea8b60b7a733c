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
    protected async Task<IActionResult?> Binnen(char actie)
    {
        if (!await Open("de toestemmingen", actie, Gegevenssoort.Contact, Gegevenssoort.Overeenkomst)) return NotFound();
        return Kader.MagWijzigen ? null : Forbid();
    }

    /// <summary>The whole dossier to change, with all that consent is about.</summary>
    protected Task<Inwonerdossier> HaalGeheel() => Db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen)
        .Include(d => d.Toestemmingen).ThenInclude(t => t.Verstrekkingen).Include(d => d.Vertegenwoordigers).SingleAsync(d => d.Id == DossierId, Stop);

    /// <summary>The same to read.</summary>
    protected Task<Inwonerdossier> LeesGeheel() => Db.Set<Inwonerdossier>().AsNoTracking().AsSplitQuery().Include(d => d.Betrokkenen)
        .Include(d => d.Toestemmingen).ThenInclude(t => t.Verstrekkingen).Include(d => d.Vertegenwoordigers).SingleAsync(d => d.Id == DossierId, Stop);
}
