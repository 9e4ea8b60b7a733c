using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

/// <summary>A page about one melding. Asks the way in before anything is loaded; a consulent is involved, or sees nothing.</summary>
public abstract class Meldingpagina : SpilPagina
{
    /// <summary>Purpose of use in the inzagelog.</summary>
    public const string Doel = "uitvoering van de Wmo";

    private bool gelogd;

    /// <summary>The melding in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Melding Zaak { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    public Naam Wie => Inwoner.Naam;

    public string Pad => $"/wmo/meldingen/{Id}";

    public string MijnPad => $"/mijn/ondersteuning/{Id}";

    public DateOnly Dag => Vandaag;

    public Termijnbeeld Termijn => Meldwoorden.Termijn(Zaak, Vandaag);

    public bool IsInwoner => Gebruiker.Persoon == Zaak.InwonerId;

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as it stands in the log.</param>
    /// <param name="actie">C, R, U, D or E (NEN 7513).</param>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new MeldingId(Id);
        if (!gelogd)
        {
            if (await Db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.Id == id).Select(m => (DossierId?)m.DossierId).SingleOrDefaultAsync(Stop) is not { } dossier) return false;
            if (!await Toegang.Open(dossier, new Inzage([Gegevenssoort.Ondersteuning], wat, Doel) { Actie = actie }, Stop)) return false;
            gelogd = true; // Once per request, also when saving takes more than one try.
        }

        Zaak = await Db.Set<Melding>().AsSplitQuery().SingleAsync(m => m.Id == id, Stop);
        Inwoner = await Db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == Zaak.InwonerId, Stop);
        return true;
    }

    /// <summary>As <see cref="Open"/>, for what only the inwoner does.</summary>
    protected async Task<bool> OpenEigen(string wat, char actie = 'R') => await Open(wat, actie) && IsInwoner;

    protected Task<IActionResult> BewaarMelding(string waarom, string naar, string melding, params IReadOnlyList<Gebeurtenis> gebeurtenissen) =>
        Bewaar(waarom, Zaak.DossierId, naar, melding, gebeurtenissen);
}
