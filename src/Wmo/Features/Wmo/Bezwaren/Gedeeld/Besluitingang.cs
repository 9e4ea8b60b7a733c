using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

/// <summary>A page on which somebody objects to a decision, whatever that decision rests on.</summary>
public abstract class Besluitingang : Wmopagina
{
    /// <summary>The decision in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Besluit { get; set; }

    public Besluit Tegen { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    /// <summary>The objection to it that runs; null when there is none.</summary>
    public BezwaarId? Lopend { get; private set; }

    /// <summary>Where the decision is read, for the consulent.</summary>
    public string Terug => Bezwaarwoorden.Brief(Tegen);

    private OrganisatieId Gemeente { get; set; }

    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new BesluitId(Besluit);
        if (!await Binnen(Db.Set<Besluit>().Where(b => b.Id == id && b.VerstuurdOp != null).Select(b => b.DossierId), wat, actie, Gegevenssoort.Ondersteuning)) return false;
        await ZoekVertegenwoordiger((Tegen = await Db.Set<Besluit>().AsNoTracking().SingleAsync(b => b.Id == id, Stop)).DossierId);
        Inwoner = await (from d in Db.Set<Inwonerdossier>() where d.Id == Tegen.DossierId join p in Db.Set<Persoon>() on d.InwonerId equals p.Id select p).AsNoTracking().SingleAsync(Stop);
        Lopend = await Db.Set<Bezwaar>().Where(b => b.BesluitId == id && b.BeslistOp == null).Select(b => (BezwaarId?)b.Id).FirstOrDefaultAsync(Stop);
        Gemeente = await Db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.Id == Tegen.MeldingId).Select(m => (OrganisatieId?)m.GemeenteId).SingleOrDefaultAsync(Stop)
            ?? await Db.Set<Indicatie>().IgnoreAutoIncludes().Where(i => i.DossierId == Tegen.DossierId).Select(i => (OrganisatieId?)i.GemeenteId).SingleOrDefaultAsync(Stop)
            ?? Gebruiker.Organisatie ?? default;
        return true;
    }

    protected Uitkomst<Gemaakt<Bezwaar>> Maak(Bezwaarinvoer invoer) => Bezwaar.Maak(Tegen, Inwoner.Id, Gemeente, invoer, Vandaag, Lopend is not null, Voor?.PersoonId);
}
