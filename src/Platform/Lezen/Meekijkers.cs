using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Lezen;

/// <summary>Which lines of the log of one dossier: of whom, and between which moments.</summary>
/// <param name="Sinds">From this moment on; null for everything before.</param>
/// <param name="Voor">Up to this moment; null for everything after.</param>
/// <param name="Wie">Only of this account.</param>
public sealed record Meekijkfilter(DateTimeOffset? Sinds = null, DateTimeOffset? Voor = null, AccountId? Wie = null);

/// <summary>Somebody who looked, to choose from.</summary>
public sealed record Meekijker(AccountId Account, string Naam);

/// <summary>Who looked at a dossier: the inzagelog as the inwoner reads it back. Own looks are left out.</summary>
public sealed class Meekijkers(LogContext log)
{
    /// <summary>The latest lines first.</summary>
    /// <param name="dossier">Whose dossier.</param>
    /// <param name="behalve">The account that asks.</param>
    /// <param name="sinds">From when; null for everything.</param>
    /// <param name="overslaan">How many lines were shown before.</param>
    /// <param name="hoogstens">The most lines.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<List<Inzageregel>> Haal(DossierId dossier, AccountId behalve, DateTimeOffset? sinds, int overslaan, int hoogstens, CancellationToken ct) =>
        Haal(dossier, behalve, new Meekijkfilter(sinds), overslaan, hoogstens, ct);

    /// <inheritdoc cref="Haal(DossierId, AccountId, DateTimeOffset?, int, int, CancellationToken)"/>
    public Task<List<Inzageregel>> Haal(DossierId dossier, AccountId behalve, Meekijkfilter filter, int overslaan, int hoogstens, CancellationToken ct)
    {
        var regels = Van(dossier, behalve);
        if (filter.Sinds is { } vanaf)
            regels = regels.Where(r => r.Tijdstip >= vanaf);
        if (filter.Voor is { } voor)
            regels = regels.Where(r => r.Tijdstip < voor);
        if (filter.Wie is { } wie)
            regels = regels.Where(r => r.AccountId == wie);
        return regels.OrderByDescending(r => r.Nummer).Skip(overslaan).Take(hoogstens).ToListAsync(ct);
    }

    /// <summary>What these accounts saw of a dossier since a moment: per person and thing, however often.</summary>
    public Task<List<Geziene>> Gezien(DossierId dossier, IReadOnlyCollection<AccountId> wie, DateTimeOffset sinds, CancellationToken ct)
    {
        var accounts = wie.Select(a => (AccountId?)a).ToList();
        return log.Inzagen.AsNoTracking().Where(r => r.DossierId == dossier && r.Toegestaan && r.Tijdstip >= sinds && accounts.Contains(r.AccountId))
            .GroupBy(r => new { r.Naam, r.Rol, r.Organisatie, r.Gebeurtenis })
            .Select(g => new Geziene(g.Key.Naam, g.Key.Rol, g.Key.Organisatie, g.Key.Gebeurtenis, g.Count(), g.Max(r => r.Tijdstip))).ToListAsync(ct);
    }

    /// <summary>One line, when it is of this dossier and of somebody else.</summary>
    public Task<Inzageregel?> Regel(DossierId dossier, AccountId behalve, long nummer, CancellationToken ct) =>
        Van(dossier, behalve).SingleOrDefaultAsync(r => r.Nummer == nummer, ct);

    /// <summary>Everybody who ever looked or tried to, by name.</summary>
    public async Task<IReadOnlyList<Meekijker>> Mensen(DossierId dossier, AccountId behalve, CancellationToken ct) =>
        [.. (await Van(dossier, behalve).Where(r => r.AccountId != null).Select(r => new { r.AccountId, r.Naam }).Distinct().ToListAsync(ct))
            .DistinctBy(r => r.AccountId).OrderBy(r => r.Naam, StringComparer.CurrentCulture).Select(r => new Meekijker(r.AccountId!.Value, r.Naam))];

    private IQueryable<Inzageregel> Van(DossierId dossier, AccountId behalve) => log.Inzagen.AsNoTracking().Where(r => r.DossierId == dossier && r.AccountId != behalve);
}

/// <summary>Something that somebody saw: how often, and when last.</summary>
public sealed record Geziene(string Naam, string Rol, string Organisatie, string Wat, int Keer, DateTimeOffset Laatst);
