using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Organisaties;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Brieven;
using Spil.Wmo.Features.Wmo.Onderzoeken;

namespace Spil.Wmo.Features.Wmo.Besluiten;

/// <summary>A page about the calculation or the decision of a melding.</summary>
public abstract class Besluitpagina : Onderzoekpagina
{
    /// <summary>What can be calculated with.</summary>
    public Kaders Kaders { get; private set; } = null!;

    /// <summary>The decision, a draft or sent; null while there is nothing.</summary>
    public Besluit? Besluit { get; private set; }

    /// <summary>What the letter says.</summary>
    public Brieftekst Tekst { get; private set; } = null!;

    /// <summary>The letter as it was sent; null for a draft.</summary>
    public Verzondenbrief? Verzonden { get; private set; }

    /// <summary>How far the receipt lies from the norms of today.</summary>
    public Normverloop? Verloop => Kaders.Verloop(Besluit?.Bon);

    protected async Task<bool> OpenBesluit(string wat, char actie = 'R')
    {
        if (!await OpenOnderzoek(wat, actie)) return false;
        Kaders = await HttpContext.RequestServices.GetRequiredService<Kaderkeuze>().Haal(Vandaag, Stop);
        Besluit = await Db.Set<Besluit>().SingleOrDefaultAsync(b => b.MeldingId == Zaak.Id, Stop);
        return true;
    }

    /// <summary>What the letter says, and whether it was kept; for the pages that show or give it.</summary>
    protected async Task LaadBrief()
    {
        var gemeente = await Db.Set<Organisatie>().AsNoTracking().Where(o => o.Id == Zaak.GemeenteId).Select(o => o.Naam).SingleAsync(Stop);
        Tekst = new(Besluit!, Inwoner, gemeente, Brieftekst.OpAanvraag(Zaak.AangevraagdOp), Vandaag);
        Verzonden = Besluit!.VerstuurdOp is null ? null : await HttpContext.RequestServices.GetRequiredService<Brievenmaker>().Verzonden(Besluit.Id, Stop);
    }

    /// <summary>The draft, a new one when there is none.</summary>
    protected Besluit Concept()
    {
        if (Besluit is null) Db.Add(Besluit = Besluit.Begin(Zaak));
        return Besluit;
    }
}
