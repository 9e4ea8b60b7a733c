using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Dossier.Bijlagen;

/// <summary>The files of a dossier that somebody may see.</summary>
public static class Bijlagelijst
{
    /// <param name="db">The database.</param>
    /// <param name="dossier">The dossier, for which the way in was asked already.</param>
    /// <param name="soorten">The kinds of data that may be shown.</param>
    /// <param name="document">Only those of this document; null for all of the dossier.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Newest first, also those that were taken away.</returns>
    public static async Task<IReadOnlyList<Bijlage>> Haal(
        AppDbContext db, DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, DocumentId? document, CancellationToken ct)
    {
        var bijlagen = db.Set<Bijlage>().AsNoTracking().Where(b => b.DossierId == dossier);
        if (document is { } een) bijlagen = bijlagen.Where(b => b.DocumentId == een);
        return [.. (await bijlagen.OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).ToListAsync(ct)).Where(b => b.IsTeZienMet(soorten))];
    }

    /// <summary>"1,4 MB", "340 kB".</summary>
    public static string Omvang(long bytes) => bytes < 1024 * 1024
        ? $"{Math.Max(1, (bytes + 512) / 1024)} kB"
        : $"{bytes / (1024 * 1024)},{bytes % (1024 * 1024) * 10 / (1024 * 1024)} MB";
}
