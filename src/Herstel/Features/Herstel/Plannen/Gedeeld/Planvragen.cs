using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Platform.Data;

namespace Spil.Herstel.Features.Herstel.Plannen.Gedeeld;

/// <summary>A version of the plan in the list of versions.</summary>
public sealed record Planversie(int Nummer, DateTimeOffset VastgesteldOp, string VastgesteldDoor);

/// <summary>What the pages ask of the stored plans.</summary>
internal static class Planvragen
{
    /// <summary>The plan that is in force: the last version; null when there is none.</summary>
    public static Task<Plan?> LaatstePlan(this AppDbContext db, TrajectId traject, CancellationToken ct) =>
        db.Set<Plan>().AsNoTracking().Where(p => p.TrajectId == traject).OrderByDescending(p => p.Nummer).FirstOrDefaultAsync(ct);

    /// <summary>All versions, the newest first, without what stands in them.</summary>
    public static Task<List<Planversie>> Planversies(this AppDbContext db, TrajectId traject, CancellationToken ct) =>
        db.Set<Plan>().Where(p => p.TrajectId == traject).OrderByDescending(p => p.Nummer)
            .Select(p => new Planversie(p.Nummer, p.VastgesteldOp, p.VastgesteldDoor)).ToListAsync(ct);

    /// <summary>Every look back in a traject, the oldest first.</summary>
    public static Task<List<Evaluatie>> Evaluaties(this AppDbContext db, TrajectId traject, CancellationToken ct) =>
        db.Set<Evaluatie>().AsNoTracking().Where(e => e.TrajectId == traject).OrderBy(e => e.Op).ThenBy(e => e.Id).ToListAsync(ct);
}
