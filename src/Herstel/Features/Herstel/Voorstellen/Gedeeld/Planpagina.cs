using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>A page about the voorstellen or the plan of one traject. Shows nothing before the way in was asked and logged.</summary>
public abstract class Planpagina : SpilPagina
{
    /// <summary>The traject in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Where somebody came from and goes back to: an open meeting.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public Plankader Kader { get; private set; } = null!;

    /// <summary>Goes in; false when there is no such traject or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as the inwoner reads it in the log.</param>
    /// <param name="actie">R, C or U (NEN 7513).</param>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new TrajectId(Id);
        var gevonden = await (from t in Db.Set<Traject>().AsNoTracking()
                              join p in Db.Set<Persoon>() on t.InwonerId equals p.Id
                              where t.Id == id
                              select new { Traject = t, p.Naam }).SingleOrDefaultAsync(Stop);
        if (gevonden is null
            || !await Toegang.Open(gevonden.Traject.DossierId, Inzage.Van(Gegevenssoort.Plan, wat) with { Actie = actie }, Stop)
            || Gebruiker.Persoon is not { } ik)
            return false;
        Kader = new(gevonden.Traject, gevonden.Naam, ik, Gebruiker);
        return true;
    }

    /// <summary>Back to where somebody came from; otherwise to this page of our own.</summary>
    protected string Verder(string anders) => Paden.IsEigen(Naar) ? Naar! : anders;

    /// <summary>All voorstellen of the traject, whole. Four queries, however many there are.</summary>
    protected Task<List<Voorstel>> AlleVoorstellen() =>
        Voorstellen().AsNoTracking().Where(v => v.TrajectId == Kader.Traject.Id).OrderBy(v => v.Id).ToListAsync(Stop);

    /// <summary>One voorstel of this traject, tracked; null when there is none, or when it is a concept that is not for this person.</summary>
    protected async Task<Voorstel?> HaalVoorstel(Guid vid)
    {
        var id = new VoorstelId(vid);
        var voorstel = await Voorstellen().SingleOrDefaultAsync(v => v.Id == id && v.TrajectId == Kader.Traject.Id, Stop);
        return voorstel is null || MagZien(voorstel) ? voorstel : null;
    }

    /// <summary>Nobody is asked on a concept yet, so it is for who writes along.</summary>
    protected bool MagZien(Voorstel voorstel) => voorstel.Status != Voorstelstatus.Concept || Kader.SchrijftMee;

    /// <summary>For a handler that asks more than the page does.</summary>
    protected bool Mag(string recht) => HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, recht);

    private IQueryable<Voorstel> Voorstellen() => Db.Set<Voorstel>().Geheel();
}
