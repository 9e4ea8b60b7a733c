using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Trajecten;

/// <summary>A traject is a case of its dossier.</summary>
internal sealed class Trajectzaak(AppDbContext db) : IZaakbron
{
    public Task<bool> HoortBij(Guid zaak, DossierId dossier, CancellationToken ct) =>
        db.Set<Traject>().AnyAsync(t => t.Id == new TrajectId(zaak) && t.DossierId == dossier, ct);
}
