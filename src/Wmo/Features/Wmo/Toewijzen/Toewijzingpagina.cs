using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;
using Spil.Wmo.Toewijzingen;

namespace Spil.Wmo.Features.Wmo.Toewijzen;

/// <summary>A page of the municipality about what is assigned in one dossier. Asks the way in before anything is loaded.</summary>
public abstract class Toewijzingpagina : SpilPagina
{
    private bool gelogd;

    /// <summary>The dossier in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Dossier { get; set; }

    public Toewijzingsstand Stand { get; private set; } = null!;

    public Naam Wie => Stand.Inwoner.Naam;

    public string Pad => $"/wmo/dossiers/{Dossier}/toewijzing";

    public DateOnly Dag => Vandaag;

    protected DossierId DossierId => new(Dossier);

    protected Toewijzingsboek Boek => HttpContext.RequestServices.GetRequiredService<Toewijzingsboek>();

    /// <summary>Loads it; false when there is none or it is not for this person, and then the page answers 404.</summary>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        if (!gelogd && !await Toegang.Open(DossierId, new Inzage([Gegevenssoort.Contact, Gegevenssoort.Toewijzing], wat, Meldingpagina.Doel) { Actie = actie }, Stop)) return false;
        gelogd = true; // Once per request, also when saving takes more than one try.
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
