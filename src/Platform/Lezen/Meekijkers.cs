using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Lezen;

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
    public Task<List<Inzageregel>> Haal(DossierId dossier, AccountId behalve, DateTimeOffset? sinds, int overslaan, int hoogstens, CancellationToken ct)
    {
        var regels = log.Inzagen.AsNoTracking().Where(r => r.DossierId == dossier && r.AccountId != behalve);
        if (sinds is { } vanaf)
            regels = regels.Where(r => r.Tijdstip >= vanaf);
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
}

/// <summary>Something that somebody saw: how often, and when last.</summary>
public sealed record Geziene(string Naam, string Rol, string Organisatie, string Wat, int Keer, DateTimeOffset Laatst);
