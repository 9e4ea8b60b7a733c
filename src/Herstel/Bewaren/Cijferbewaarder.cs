using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;

namespace Spil.Herstel.Bewaren;

/// <summary>Keeps the figures of the Schijf when a dossier is destroyed, for who steers on effects.</summary>
internal sealed class Cijferbewaarder(AppDbContext db) : IFiguurbewaarder
{
    public async Task<int> Bewaar(DossierId dossier, CancellationToken ct)
    {
        var trajecten = await db.Set<Traject>().AsNoTracking().Where(t => t.DossierId == dossier).ToListAsync(ct);
        var metingen = (await db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).Where(m => m.DossierId == dossier).ToListAsync(ct)).ToLookup(m => m.TrajectId);
        var voorstellen = (await db.Set<Voorstel>().AsNoTracking().Where(v => v.DossierId == dossier).ToListAsync(ct)).ToLookup(v => v.TrajectId);
        var plannen = (await db.Set<Plan>().AsNoTracking().Where(p => p.DossierId == dossier).Select(p => p.TrajectId).ToListAsync(ct)).ToLookup(p => p);
        db.AddRange(trajecten.Select(t => Cijferreeks.Van(t, [.. metingen[t.Id]], [.. voorstellen[t.Id]], plannen[t.Id].Count())));
        return trajecten.Count;
    }

    public async Task<int> Gelijken(DossierId dossier, CancellationToken ct)
    {
        var eigen = await db.Set<Traject>().Where(t => t.DossierId == dossier).OrderBy(t => t.Id).Select(t => new { t.GestartOp, t.Werkprocescode, t.Status }).FirstOrDefaultAsync(ct);
        return eigen is null ? 0 : await db.Set<Cijferreeks>().CountAsync(r => r.Jaar == eigen.GestartOp.Year && r.Werkproces == eigen.Werkprocescode && r.Afloop == eigen.Status, ct);
    }
}
