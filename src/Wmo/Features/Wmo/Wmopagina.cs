using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Wmo.Features.Wmo;

/// <summary>A page about household support of one inwoner. Asks the way in before anything is loaded.</summary>
public abstract class Wmopagina : SpilPagina
{
    /// <summary>Purpose of use in the inzagelog.</summary>
    public const string Doel = "uitvoering van de Wmo";

    private bool binnen;

    public DateOnly Dag => Vandaag;

    /// <summary>Who decides for the inwoner, when that is who is signed in; null for everybody else, and until <see cref="ZoekVertegenwoordiger"/>.</summary>
    public Vertegenwoordiger? Voor { get; private set; }

    /// <summary>Where somebody came from.</summary>
    public (string Tekst, string Pad) Begin => Gebruiker.Rol == Rol.Vertegenwoordiger ? ("Voor wie ik beslis", "/vertegenwoordiging") : ("Mijn Spil", "/mijn");

    /// <summary>"Hanneke Mulder, mentor" when somebody else than the inwoner acts; empty for the inwoner.</summary>
    protected string Namens => Voor?.NaamEnSoort ?? "";

    /// <summary>Asks the way into the dossier of what stands in the address; false when there is none or it is not for this person.</summary>
    /// <param name="waar">The dossier that it belongs to: one row, or none.</param>
    /// <param name="wat">What is opened, as it stands in the log.</param>
    /// <param name="actie">C, R, U, D or E (NEN 7513).</param>
    /// <param name="soorten">The kinds of data that somebody has to see.</param>
    protected async Task<bool> Binnen(IQueryable<DossierId> waar, string wat, char actie, params IReadOnlyList<Gegevenssoort> soorten) =>
        binnen || (await waar.Select(d => (DossierId?)d).SingleOrDefaultAsync(Stop) is { } dossier && await Binnen(dossier, wat, actie, soorten));

    /// <summary>As <see cref="Binnen(IQueryable{DossierId}, string, char, IReadOnlyList{Gegevenssoort})"/>, when the dossier itself is known.</summary>
    protected async Task<bool> Binnen(DossierId dossier, string wat, char actie, params IReadOnlyList<Gegevenssoort> soorten) =>
        binnen = binnen || await Toegang.Open(dossier, new Inzage(soorten, wat, Doel) { Actie = actie }, Stop); // Once per request, also when saving takes more than one try.

    /// <summary>Finds out whether who is signed in may arrange help for the inwoner today. It costs others no question.</summary>
    protected async Task ZoekVertegenwoordiger(DossierId dossier)
    {
        if (Gebruiker.Rol != Rol.Vertegenwoordiger) return;
        var (ik, vandaag) = (Gebruiker.Ik, Vandaag);
        Voor = (await Vertegenwoordigers(dossier).Where(v => v.PersoonId == ik).ToListAsync(Stop)).Find(v => v.GeldtOp(vandaag) && v.MagHulpRegelen);
    }

    /// <summary>Who may or might decide for the inwoner, also those of before.</summary>
    protected IQueryable<Vertegenwoordiger> Vertegenwoordigers(DossierId dossier) => Db.Set<Inwonerdossier>().AsNoTracking().Where(d => d.Id == dossier).SelectMany(d => d.Vertegenwoordigers);
}
