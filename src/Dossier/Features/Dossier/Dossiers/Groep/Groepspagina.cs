using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Groepen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Dossiers.Groep;

/// <summary>A page about the resource group: for the inwoner, or the tandem together with the inwoner.</summary>
public abstract class Groepspagina : Dossierpagina
{
    /// <summary>The group; null while there is none.</summary>
    public Resourcegroep? Groep { get; protected set; }

    public string Pad => Kader.Kring + "/groep";

    /// <summary>Who looks; the right to these pages needs a person.</summary>
    public PersoonId Ik => Gebruiker.Ik;

    /// <summary>The records of this talk that who looks may read.</summary>
    public IEnumerable<Gespreksverslag> TeLezen(Genomineerde wie) => wie.Verslagen.Where(v => v.IsTeLezenDoor(Ik, Kader.Dossier.InwonerId)).OrderBy(v => v.Op);

    protected async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("de groep", actie, Gegevenssoort.Profiel) is { } antwoord) return antwoord;
        Groep = await Groepen().AsNoTracking().SingleOrDefaultAsync(Stop);
        return null;
    }

    /// <summary>The group to change, tracked.</summary>
    protected IQueryable<Resourcegroep> Groepen() => Db.Set<Resourcegroep>().AsSplitQuery().Include(g => g.Genomineerden).ThenInclude(g => g.Verslagen)
        .Where(g => g.DossierId == DossierId);

    protected Task<IActionResult> Bewaar(string waarom, string naar, string melding, Gebeurtenis gebeurtenis) => Bewaar(waarom, DossierId, naar, melding, gebeurtenis);
}
