using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Organisaties;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

/// <summary>A page with the letter of one herindicatie: a draft, or as it was sent.</summary>
public abstract class Herindicatiebriefpagina : Herindicatiepagina
{
    public Herindicatiebrief Tekst { get; private set; } = null!;

    /// <summary>The letter as it was sent; null for a draft, and for what was sent before letters were kept.</summary>
    public Verzondenbrief? Verzonden { get; private set; }

    protected Brievenmaker Maker => HttpContext.RequestServices.GetRequiredService<Brievenmaker>();

    /// <summary>Puts the letter together, when the decision was drawn up.</summary>
    protected async Task<bool> LaadBrief()
    {
        if (Besluit?.Soort is null || Overgang is null) return false;
        var gemeente = await Db.Set<Organisatie>().AsNoTracking().Where(o => o.Id == Zaak.GemeenteId).Select(o => o.Naam).SingleAsync(Stop);
        Tekst = new(Zaak, Besluit, Overgang, Inwoner, gemeente, Vandaag);
        Verzonden = Besluit.VerstuurdOp is null ? null : await Maker.Verzonden(Besluit.Id, Stop);
        return true;
    }
}
