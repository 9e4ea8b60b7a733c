using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Data;

namespace Spil.Dossier.Bewaren;

/// <summary>The documents of a dossier, to tick those that a choice is about.</summary>
internal static class Stukkeuzes
{
    /// <param name="db">The database.</param>
    /// <param name="dossier">Whose documents.</param>
    /// <param name="sinds">The word before the day on which it began: "van", "begonnen op".</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyList<Optie>> Van(AppDbContext db, DossierId dossier, string sinds, CancellationToken ct) =>
        [.. (await db.Set<Document>().AsNoTracking().Where(d => d.DossierId == dossier).OrderBy(d => d.Titel).ThenBy(d => d.BegonnenOp).Select(d => new { d.Id, d.Titel, d.BegonnenOp }).ToListAsync(ct))
            .Select(d => new Optie($"{d.Id}", d.Titel, $"{sinds} {d.BegonnenOp.Datum().InWoorden()}"))];

    /// <summary>What was ticked, of what there is.</summary>
    public static IReadOnlyList<Guid> Gekozen(this IReadOnlyList<Optie> stukken, IEnumerable<string>? gekozen) =>
        [.. (gekozen ?? []).Where(g => stukken.Any(s => s.Waarde == g)).Select(Guid.Parse).Distinct()];
}
