using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Besluiten;

/// <summary>What a decision that was sent does to the support of the inwoner.</summary>
internal static class Indicatiegevolg
{
    /// <summary>Begins the support of this dossier, or lets it follow the decision.</summary>
    public static async Task<Gebeurtenis> Volg(this DbContext db, Besluit besluit, PersoonId inwoner, OrganisatieId gemeente, CancellationToken ct, Overgang? overgang = null)
    {
        if (await db.Set<Indicatie>().SingleOrDefaultAsync(i => i.DossierId == besluit.DossierId, ct) is { } indicatie) return indicatie.Volg(besluit, overgang);
        var begonnen = Indicatie.Begin(besluit, inwoner, gemeente);
        db.Add(begonnen.Nieuw);
        return begonnen.Gebeurtenis;
    }
}
