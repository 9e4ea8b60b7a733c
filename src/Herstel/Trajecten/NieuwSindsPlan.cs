using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Platform.Data;

namespace Spil.Herstel.Trajecten;

/// <summary>
/// How many voorstellen a new version of the plan would hold that the last one does not. The text of a plan is large, so it is read only
/// of trajecten where an adopted voorstel changed after the plan was made.
/// </summary>
internal static class NieuwSindsPlan
{
    public static async Task<Dictionary<TrajectId, int>> Tel(AppDbContext db, IReadOnlyDictionary<TrajectId, Laatsteplan> plannen,
        ILookup<TrajectId, Voorstelfeiten> voorstellen, CancellationToken ct)
    {
        var kandidaten = plannen.Values
            .Where(p => voorstellen[p.TrajectId].Any(v => v.Aangenomen?.Veranderd > p.VastgesteldOp)).Select(p => p.Id).ToList();
        if (kandidaten.Count == 0)
            return [];
        var inhoud = await db.Set<Plan>().AsNoTracking().Where(p => kandidaten.Contains(p.Id)).Select(p => new { p.TrajectId, p.Inhoud }).ToListAsync(ct);
        return inhoud.ToDictionary(p => p.TrajectId, p => Buiten(p.Inhoud, voorstellen[p.TrajectId]));
    }

    private static int Buiten(Planinhoud plan, IEnumerable<Voorstelfeiten> voorstellen)
    {
        var inPlan = plan.Doelen.Select(d => (d.VoorstelId, d.Versienummer))
            .Concat(plan.Doelen.SelectMany(d => d.Afspraken.Concat(d.Acties)).Select(r => (r.VoorstelId, r.Versienummer))).ToHashSet();
        var aangenomen = voorstellen.Where(v => v.Aangenomen is not null).ToList();
        var doelen = aangenomen.Where(v => v.IsDoel).Select(v => v.Id).ToHashSet();
        return aangenomen.Count(v => (v.IsDoel || doelen.Contains(v.DoelId!.Value)) && !inPlan.Contains((v.Id.Waarde, v.Aangenomen!.Nummer)));
    }
}
