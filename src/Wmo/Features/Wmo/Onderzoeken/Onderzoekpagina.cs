using Microsoft.EntityFrameworkCore;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Onderzoeken;

/// <summary>A page about the onderzoek of a melding.</summary>
public abstract class Onderzoekpagina : Meldingpagina
{
    public Onderzoek Onderzoek { get; private set; } = null!;

    /// <summary>True while somebody may still write.</summary>
    public bool IsOpen => Zaak.Loopt && Onderzoek.GegevenOp is null;

    protected async Task<bool> OpenOnderzoek(string wat, char actie = 'R')
    {
        if (!await Open(wat, actie)) return false;
        Onderzoek = await Db.Set<Onderzoek>().AsSplitQuery().Include(o => o.Bevindingen).Include(o => o.Mogelijkheden).SingleAsync(o => o.MeldingId == Zaak.Id, Stop);
        return true;
    }
}
