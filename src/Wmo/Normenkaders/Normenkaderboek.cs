using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Normenkaders;

/// <summary>Normenkaders in memory, read once: their text never changes.</summary>
public sealed class Normenkaderkast
{
    private readonly ConcurrentDictionary<NormenkaderuitgaveId, Normenkader> gelezen = new();

    internal Normenkader Lees(Normenkaderuitgave uitgave) => uitgave.Met(gelezen.GetOrAdd(uitgave.Id, _ =>
        Normenkaderlezer.Lees(uitgave.Inhoud).Normenkader ?? throw new InvalidOperationException($"The normenkader {uitgave.Code} {uitgave.Nummer} cannot be read.")));
}

/// <summary>Every normenkader there is, with its adoption: those that come with Spil and those that a beheerder loaded.</summary>
public sealed class Normenkaderboek(AppDbContext db, Normenkaderkast kast)
{
    /// <summary>All of them, by title and the newest first. One query.</summary>
    public async Task<IReadOnlyList<Normenkader>> Alle(CancellationToken ct)
    {
        var hier = (await db.Set<Normenkaderuitgave>().AsNoTracking().ToListAsync(ct)).ConvertAll(kast.Lees);
        return
        [
            .. hier.Concat(Ingebouwdenormenkaders.Alle.Where(k => !hier.Exists(h => h.Code == k.Code && h.Versie == k.Versie)))
                .OrderBy(k => k.IsVoorbeeld).ThenBy(k => k.Titel, StringComparer.Ordinal).ThenByDescending(k => k.Versie),
        ];
    }

    /// <summary>What anybody may calculate with: what comes with Spil, and what was adopted here. What was only loaded to look at is nobody else's yet.</summary>
    public async Task<IReadOnlyList<Normenkader>> TeRekenen(CancellationToken ct) =>
        [.. (await Alle(ct)).Where(k => k.Vaststelling is not null || Ingebouwdenormenkaders.Alle.Any(i => i.Code == k.Code && i.Versie == k.Versie))];

    /// <summary>What a decision of that day can be based on, the newest adoption of each set first.</summary>
    public async Task<IReadOnlyList<Normenkader>> VoorBesluit(DateOnly dag, CancellationToken ct) =>
        [.. (await Alle(ct)).Where(k => k.BezwarenVoorBesluit(dag).Count == 0).OrderByDescending(k => k.Vaststelling!.Vanaf)];
}
