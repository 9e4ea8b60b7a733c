using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Trajecten;

/// <summary>A page about one traject. Shows nothing before the way in was asked and logged.</summary>
public abstract class Trajectpagina : SpilPagina
{
    private IReadOnlyCollection<Gegevenssoort> soorten = [];

    /// <summary>The traject in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Plankader Kader { get; private set; } = null!;

    /// <summary>Goes in; false when there is no such traject or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as the inwoner reads it in the log.</param>
    /// <param name="nodig">The kind of data without which there is no page; null when any of <paramref name="ook"/> is enough.</param>
    /// <param name="actie">C, R, U or E (NEN 7513).</param>
    /// <param name="ook">Kinds that are shown as well to who may see them; see <see cref="Ziet"/>.</param>
    protected async Task<bool> Open(string wat, Gegevenssoort? nodig, char actie = 'R', params Gegevenssoort[] ook)
    {
        var id = new TrajectId(Id);
        var gevonden = await (from t in Db.Set<Traject>().AsNoTracking()
                              join p in Db.Set<Persoon>() on t.InwonerId equals p.Id
                              where t.Id == id
                              select new { Traject = t, p.Naam }).SingleOrDefaultAsync(Stop);
        if (gevonden is null || Gebruiker.Persoon is not { } ik)
            return false;
        soorten = await Toegang.OpenMet(gevonden.Traject.DossierId, new Inzage(nodig is { } altijd ? [altijd] : [], wat) { Actie = actie }, ook, Stop);
        if (soorten.Count == 0)
            return false;
        Kader = new(gevonden.Traject, gevonden.Naam, ik, Gebruiker, Vandaag);
        return true;
    }

    /// <summary>True when this person may see this kind of data and the log says so.</summary>
    public bool Ziet(Gegevenssoort soort) => soorten.Contains(soort);

    /// <summary>For an element or handler that asks more than the page does.</summary>
    public bool Mag(string recht) => HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, recht);

    /// <summary>The names of people, by id.</summary>
    protected Task<Dictionary<PersoonId, Naam>> Namen(IEnumerable<PersoonId> mensen)
    {
        var ids = mensen.Distinct().ToList();
        return Db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Naam, Stop);
    }

    /// <summary>The traject to change, tracked.</summary>
    protected Task<Traject> HaalTraject()
    {
        var id = new TrajectId(Id);
        return Db.Set<Traject>().SingleAsync(t => t.Id == id, Stop);
    }
}
