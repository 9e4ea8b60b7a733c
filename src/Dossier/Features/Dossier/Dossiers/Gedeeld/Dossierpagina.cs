using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;

/// <summary>A page about one dossier. Shows nothing before the way in was asked and logged.</summary>
public abstract class Dossierpagina : SpilPagina
{
    /// <summary>The dossier in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Dossierkader Kader { get; private set; } = null!;

    protected DossierId DossierId => new(Id);

    /// <summary>Goes in; false when there is no such dossier or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as the inwoner reads it in the log.</param>
    /// <param name="actie">C, R or U (NEN 7513).</param>
    /// <param name="nodig">The kinds of data without which there is no page; without any, the page shows what this person may see.</param>
    protected async Task<bool> Open(string wat, char actie = 'R', params IReadOnlyList<Gegevenssoort> nodig)
    {
        var soorten = await Toegang.OpenMet(DossierId, new Inzage(nodig, wat) { Actie = actie }, nodig.Count > 0 ? [] : Enum.GetValues<Gegevenssoort>(), Stop);
        if (soorten.Count == 0) return false;
        var dossier = await Dossiers.AsNoTracking().SingleAsync(d => d.Id == DossierId, Stop);
        var naam = await Db.Set<Persoon>().Where(p => p.Id == dossier.InwonerId).Select(p => p.Naam).AsNoTracking().SingleAsync(Stop);
        Kader = new(dossier, naam, Gebruiker, soorten, Vandaag);
        return true;
    }

    /// <summary>
    /// As <see cref="Open"/>, for a page of the inwoner, of who decides for the inwoner, or of the tandem together with the inwoner. Gives the answer for who may not, and
    /// nothing for who may.
    /// </summary>
    protected async Task<IActionResult?> OpenSamen(string wat, char actie, params IReadOnlyList<Gegevenssoort> nodig) =>
        !await Open(wat, actie, nodig) ? NotFound() : Kader.MagWijzigen ? null : Forbid();

    /// <summary>The dossier to change, tracked.</summary>
    protected Task<Inwonerdossier> HaalDossier() => Dossiers.AsSplitQuery().SingleAsync(d => d.Id == DossierId, Stop);

    /// <summary>Dossiers with what the page is about; a page that is about more takes that along.</summary>
    protected virtual IQueryable<Inwonerdossier> Dossiers => Db.Set<Inwonerdossier>().AsSingleQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen)
        .Include(d => d.Vertegenwoordigers);

    /// <summary>Saves a change of who is involved or of what may be shared, with what follows from it in the modules.</summary>
    protected async Task<IActionResult> BewaarKring(string waarom, string naar, string melding, params IReadOnlyList<Gebeurtenis> gebeurtenissen)
    {
        var alles = gebeurtenissen.ToList();
        alles.AddRange(await HttpContext.RequestServices.GetRequiredService<Kringvolgers>().Volg(DossierId, Nu, Stop));
        return await Bewaar(waarom, DossierId, naar, melding, alles);
    }

    /// <summary>Who takes part, takes a pause or will begin, the inwoner left out: the tandem first, then by name.</summary>
    protected async Task<IReadOnlyList<(Betrokkene Wie, Naam Naam)>> Kringmensen()
    {
        var mensen = await Mensen();
        return [.. Kader.Dossier.Betrokkenen.Where(b => b.Rol is not (Betrokkenheid.Inwoner or Betrokkenheid.Consulent) && (b.HoortErbijOp(Vandaag) || b.Vanaf > Vandaag))
            .Where(b => b.Tot is null || b.Tot >= b.Vanaf)
            .OrderBy(b => b.Rol).ThenBy(b => mensen[b.PersoonId].Sorteersleutel, StringComparer.Ordinal).Select(b => (b, mensen[b.PersoonId].Naam))];
    }

    /// <summary>Who is in the drawing of the kring and does not take part, by name.</summary>
    protected async Task<IReadOnlyList<Netwerklid>> Netwerkleden() =>
        [.. (await Db.Set<Netwerklid>().AsNoTracking().Where(l => l.DossierId == DossierId).ToListAsync(Stop)).OrderBy(l => Tekst.Zoekvorm(l.Naam), StringComparer.Ordinal)];

    /// <summary>The names of everybody who is or was involved.</summary>
    protected Task<Dictionary<PersoonId, Persoon>> Mensen()
    {
        var ids = Kader.Dossier.Betrokkenen.Select(b => b.PersoonId).Distinct().ToList();
        return Db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, Stop);
    }
}
