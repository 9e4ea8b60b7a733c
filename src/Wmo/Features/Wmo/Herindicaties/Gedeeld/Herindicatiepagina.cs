using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

/// <summary>A page about one herindicatie. Asks the way in before anything is loaded; a consulent is involved, or sees nothing.</summary>
public abstract class Herindicatiepagina : Wmopagina
{
    /// <summary>The herindicatie in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Herindicatie Zaak { get; private set; } = null!;

    public Herindicatieronde Ronde { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    public Indicatie Indicatie { get; private set; } = null!;

    /// <summary>The decision, a draft or sent; null while there is nothing.</summary>
    public Besluit? Besluit { get; private set; }

    /// <summary>What can be calculated with; only after <see cref="OpenMetNormen"/>.</summary>
    public Kaders Kaders { get; private set; } = null!;

    /// <summary>The norms of the round; only after <see cref="OpenMetNormen"/>.</summary>
    public Normenkader Kader { get; private set; } = null!;

    public Naam Wie => Inwoner.Naam;

    public string Pad => $"/wmo/herindicaties/{Id}";

    public string MijnPad => $"/mijn/herindicatie/{Id}";

    public bool IsInwoner => Gebruiker.Persoon == Zaak.InwonerId;

    /// <summary>May do what the inwoner does.</summary>
    public bool MagHandelen => IsInwoner || Voor is not null;

    /// <summary>The transition as it was decided, or as it would be when the draft goes out today; null while there is no draft.</summary>
    public Overgang? Overgang => Zaak.IngangNieuw is { } ingang ? new(Zaak.Richting!.Value, Zaak.BeslotenOp!.Value, Zaak.OvergangTot, ingang)
        : Besluit?.Bon is { } bon ? Zaak.BepaalOvergang(Ronde, bon.MinutenPerWeekIndicatie, Vandaag) : null;

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as it stands in the log.</param>
    /// <param name="actie">C, R, U, D or E (NEN 7513).</param>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new HerindicatieId(Id);
        if (!await Binnen(Db.Set<Herindicatie>().Where(h => h.Id == id).Select(h => h.DossierId), wat, actie, Gegevenssoort.Ondersteuning)) return false;
        Zaak = await Db.Set<Herindicatie>().SingleAsync(h => h.Id == id, Stop);
        await ZoekVertegenwoordiger(Zaak.DossierId);
        Ronde = await Db.Set<Herindicatieronde>().AsNoTracking().SingleAsync(r => r.Id == Zaak.RondeId, Stop);
        Inwoner = await Db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == Zaak.InwonerId, Stop);
        Indicatie = await Db.Set<Indicatie>().AsSingleQuery().SingleAsync(i => i.DossierId == Zaak.DossierId, Stop);
        Besluit = await Db.Set<Besluit>().SingleOrDefaultAsync(b => b.HerindicatieId == id, Stop);
        return true;
    }

    /// <summary>As <see cref="Open"/>, with the norms: for the pages that calculate with them, or send what rests on them.</summary>
    protected async Task<bool> OpenMetNormen(string wat, char actie = 'R')
    {
        if (!await Open(wat, actie)) return false;
        Kaders = await HttpContext.RequestServices.GetRequiredService<Kaderkeuze>().Haal(Vandaag, Stop);
        Kader = Kaders.Alle.First(k => k.Code == Ronde.Normenkader && k.Versie == Ronde.Normversie);
        return true;
    }

    protected Task<IActionResult> BewaarZaak(string waarom, string naar, string melding, params IReadOnlyList<Gebeurtenis> gebeurtenissen) => Bewaar(waarom, Zaak.DossierId, naar, melding, gebeurtenissen);

    /// <summary>The draft, a new one when there is none.</summary>
    protected Besluit Concept()
    {
        if (Besluit is null) Db.Add(Besluit = Besluit.Begin(Zaak.Id, Zaak.DossierId));
        return Besluit;
    }

    /// <summary>Where a consulent goes on after this case: the next one, or the list.</summary>
    protected async Task<string> Verder() => await HttpContext.RequestServices.GetRequiredService<Spil.Wmo.Herindicaties.Herindicatielijst>().Volgende(Gebruiker, Zaak.Id, Vandaag, Stop) is { } volgende
        ? $"/wmo/herindicaties/{volgende}" : "/wmo/herindicaties";
}
