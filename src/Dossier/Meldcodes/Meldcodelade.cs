using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Meldcodes;

/// <summary>A line of the drawer.</summary>
public sealed record Meldcoderegel(MeldcodeId Id, Naam Inwoner, DateTimeOffset BegonnenOp, DateTimeOffset? AfgeslotenOp);

/// <summary>
/// The drawer of the signed-in person: the meldcodes that person works on. Not of a dossier that is closed to that person. A look is in the
/// inzagelog without the dossier: the inwoner reads that log, and so may who makes the inwoner unsafe.
/// </summary>
public sealed class Meldcodelade(AppDbContext db, IDossierToegang toegang, IHttpContextAccessor http)
{
    private PersoonId Ik => http.Wie()?.Ik ?? default;

    public Task<List<Meldcoderegel>> Lijst(CancellationToken ct)
    {
        var (ik, gesloten) = (Ik, toegang.Gesloten());
        return (from l in db.Set<Meldcodelezer>() // Starts from the person, who works on few.
                where l.PersoonId == ik && l.Tot == null
                join m in db.Set<Meldcode>() on EF.Property<MeldcodeId>(l, MeldcodeMapping.Sleutel) equals m.Id
                where !gesloten.Any(g => g.Id == m.DossierId)
                join d in db.Set<Inwonerdossier>() on m.DossierId equals d.Id
                join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                orderby m.AfgeslotenOp != null, m.BegonnenOp descending
                select new Meldcoderegel(m.Id, p.Naam, m.BegonnenOp, m.AfgeslotenOp)).AsNoTracking().ToListAsync(ct);
    }

    /// <summary>One of them, tracked; null when there is none or it is not for this person. Logged.</summary>
    public async Task<Meldcode?> Open(MeldcodeId id, char actie, CancellationToken ct)
    {
        var gesloten = toegang.Gesloten();
        var gevonden = await db.Set<Meldcode>().Include(m => m.Lezers).Include(m => m.Notities).AsSplitQuery()
            .SingleOrDefaultAsync(m => m.Id == id && !gesloten.Any(g => g.Id == m.DossierId), ct);
        var mag = gevonden?.MagZien(Ik) == true;
        await toegang.LogObject("een meldcode", $"meldcode {id}", actie, mag, null, ct);
        return mag ? gevonden : null;
    }
}
