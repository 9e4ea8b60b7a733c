using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Features.Wmo.Onderzoeken;

namespace Spil.Wmo.Features.Wmo.Besluiten;

/// <summary>A page about the calculation or the decision of a melding.</summary>
public abstract class Besluitpagina : Onderzoekpagina
{
    /// <summary>What can be calculated with.</summary>
    public Kaders Kaders { get; private set; } = null!;

    /// <summary>The decision, a draft or sent; null while there is nothing.</summary>
    public Besluit? Besluit { get; private set; }

    /// <summary>How far the receipt lies from the norms of today.</summary>
    public Normverloop? Verloop => Kaders.Verloop(Besluit?.Bon);

    protected async Task<bool> OpenBesluit(string wat, char actie = 'R')
    {
        if (!await OpenOnderzoek(wat, actie)) return false;
        Kaders = await HttpContext.RequestServices.GetRequiredService<Kaderkeuze>().Haal(Vandaag, Stop);
        Besluit = await Db.Set<Besluit>().SingleOrDefaultAsync(b => b.MeldingId == Zaak.Id, Stop);
        return true;
    }

    /// <summary>The draft, a new one when there is none.</summary>
    protected Besluit Concept()
    {
        if (Besluit is null) Db.Add(Besluit = Besluit.Begin(Zaak));
        return Besluit;
    }
}
