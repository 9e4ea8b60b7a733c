using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

/// <summary>A page about one melding. Asks the way in before anything is loaded; a consulent is involved, or sees nothing.</summary>
public abstract class Meldingpagina : Wmopagina
{
    /// <summary>The melding in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Melding Zaak { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    public Naam Wie => Inwoner.Naam;

    public string Pad => $"/wmo/meldingen/{Id}";

    public string MijnPad => $"/mijn/ondersteuning/{Id}";

    public Termijnbeeld Termijn => Meldwoorden.Termijn(Zaak, Vandaag);

    public bool IsInwoner => Gebruiker.Persoon == Zaak.InwonerId;

    /// <summary>May do what the inwoner does.</summary>
    public bool MagHandelen => IsInwoner || Voor is not null;

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as it stands in the log.</param>
    /// <param name="actie">C, R, U, D or E (NEN 7513).</param>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new MeldingId(Id);
        if (!await Binnen(Db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.Id == id).Select(m => m.DossierId), wat, actie, Gegevenssoort.Ondersteuning)) return false;
        Zaak = await Db.Set<Melding>().AsSplitQuery().SingleAsync(m => m.Id == id, Stop);
        await ZoekVertegenwoordiger(Zaak.DossierId);
        Inwoner = await Db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == Zaak.InwonerId, Stop);
        return true;
    }

    /// <summary>As <see cref="Open"/>, for what only the inwoner does, or who decides for the inwoner.</summary>
    protected async Task<bool> OpenEigen(string wat, char actie = 'R') => await Open(wat, actie) && MagHandelen;

    /// <summary>The papers about household support that this municipality may see, the newest first.</summary>
    protected async Task<IReadOnlyList<Bijlage>> Papieren() => [.. (await Db.Set<Bijlage>().AsNoTracking().Where(b => b.DossierId == Zaak.DossierId && b.VerwijderdOp == null).OrderByDescending(b => b.Op).ToListAsync(Stop))
        .Where(b => b.Gegevens.Contains(Gegevenssoort.Ondersteuning) && b.Gegevens.All(Zichtregel.ZietAlsConsulent))];

    protected Task<IActionResult> BewaarMelding(string waarom, string naar, string melding, params IReadOnlyList<Gebeurtenis> gebeurtenissen) =>
        Bewaar(waarom, Zaak.DossierId, naar, melding, gebeurtenissen);
}
