using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

/// <summary>A page about one signal. Asks the way in before anything is loaded.</summary>
public abstract class Signaalpagina : Wmopagina
{
    /// <summary>The signal in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Signaal Zaak { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    /// <summary>The kind of data that somebody has to see: a provider sees only what it gave itself, and needs less.</summary>
    protected virtual Gegevenssoort Soort => Gegevenssoort.Ondersteuning;

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new SignaalId(Id);
        if (!await Binnen(Db.Set<Signaal>().Where(s => s.Id == id).Select(s => s.DossierId), wat, actie, Soort)) return false;
        Zaak = await Db.Set<Signaal>().SingleAsync(s => s.Id == id, Stop);
        Inwoner = await Db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == Zaak.InwonerId, Stop);
        return true;
    }
}

/// <summary>The answer to what was asked.</summary>
public sealed class Signaalantwoord
{
    public string? Antwoord { get; set; }
}
