using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.Wmo.Toewijzingen;

namespace Spil.Wmo.Features.Wmo.Toewijzen;

/// <summary>A page of the municipality about what is assigned in one dossier. Asks the way in before anything is loaded.</summary>
public abstract class Toewijzingpagina : Wmopagina
{
    /// <summary>The dossier in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Dossier { get; set; }

    public Toewijzingsstand Stand { get; private set; } = null!;

    public Naam Wie => Stand.Inwoner.Naam;

    public string Pad => $"/wmo/dossiers/{Dossier}/toewijzing";

    protected DossierId DossierId => new(Dossier);

    protected Toewijzingsboek Boek => HttpContext.RequestServices.GetRequiredService<Toewijzingsboek>();

    /// <summary>Loads it; false when there is none or it is not for this person, and then the page answers 404.</summary>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        if (!await Binnen(DossierId, wat, actie, Gegevenssoort.Contact, Gegevenssoort.Toewijzing)) return false;
        Stand = await Boek.Haal(DossierId, Stop);
        return true;
    }

    /// <summary>After a refusal: shows what is stored, not what was tried.</summary>
    protected async Task Herstel()
    {
        Db.ChangeTracker.Clear();
        Stand = await Boek.Haal(DossierId, Stop);
    }
}
