using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Dossier.Nood;

/// <summary>Finds the one dossier of exactly this person; nobody when there are two.</summary>
public sealed class Noodzoeker(AppDbContext db)
{
    public async Task<DossierId?> Zoek(Noodvraag vraag, CancellationToken ct)
    {
        var mensen = vraag.Bsn is { } bsn
            ? db.Set<Persoon>().Where(p => p.Bsn == bsn)
            : db.Set<Persoon>().Where(p => p.Zoeksleutel == vraag.Zoeksleutel && p.Geboortedatum == vraag.Geboortedatum);
        var gevonden = await (from p in mensen
                              join d in db.Set<Inwonerdossier>() on p.Id equals d.InwonerId
                              select d.Id).Take(2).ToListAsync(ct);
        return gevonden.Count == 1 ? gevonden[0] : null;
    }
}
