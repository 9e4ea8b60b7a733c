using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Schijven;
using Spil.Platform.Data;

namespace Spil.Herstel.Werk;

/// <summary>The small disc of each traject: the last measurement in which the inwoner gave a number. One query.</summary>
internal static class Kleineschijven
{
    public static async Task<IReadOnlyDictionary<TrajectId, IHtmlContent>> Haal(
        AppDbContext db, IReadOnlyCollection<TrajectId> trajecten, CancellationToken ct, int maat = Schijftekening.MaatInRij)
    {
        if (trajecten.Count == 0)
            return new Dictionary<TrajectId, IHtmlContent>();
        var metingen = db.Set<Meting>().Where(m => trajecten.Contains(m.TrajectId) && m.Beelden.Any(b => b.Rol == Beeldrol.Inwoner && b.Cijfer != null));
        var cijfers = await (
            from m in metingen
            where !metingen.Any(later => later.TrajectId == m.TrajectId && later.Nummer > m.Nummer)
            from b in m.Beelden
            where b.Rol == Beeldrol.Inwoner
            select new { m.TrajectId, m.MetVeiligheid, b.Gebied, b.Cijfer }).AsNoTracking().ToListAsync(ct);
        return cijfers.GroupBy(c => c.TrajectId).ToDictionary(
            g => g.Key,
            g => Schijftekening.Klein(g.ToDictionary(c => c.Gebied, c => c.Cijfer), g.First().MetVeiligheid, maat));
    }
}
