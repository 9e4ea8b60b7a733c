using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Lezen;

/// <summary>How a look ended.</summary>
public enum Inzageuitslag
{
    Alles,
    Geweigerd,
    Noodknop,
}

/// <summary>What is looked for in the inzagelog. Every one of these has an index, so the answer does not wait for a million lines.</summary>
/// <param name="Vakken">The stretches of time, in order; one for a whole period.</param>
public sealed record Inzagezoeking(IReadOnlyList<(DateTimeOffset Van, DateTimeOffset Voor)> Vakken)
{
    /// <summary>Only these accounts; null for everybody.</summary>
    public IReadOnlyList<AccountId>? Accounts { get; init; }

    public string? Organisatie { get; init; }

    public DossierId? Dossier { get; init; }

    /// <summary>Only looks at a dossier, no lists and searches.</summary>
    public bool AlleenDossiers { get; init; }

    public Inzageuitslag Uitslag { get; init; }
}

/// <summary>Searches the inzagelog, newest first, a page at a time by where the last one ended.</summary>
public sealed class Inzagezoeker(LogContext log)
{
    /// <summary>The lines after (older than) the line with this number; from the newest when there is none.</summary>
    public async Task<List<Inzageregel>> Haal(Inzagezoeking zoeking, long? na, int hoogstens, CancellationToken ct)
    {
        var regels = Zoek(zoeking);
        if (na is { } nummer)
        {
            if (await log.Inzagen.Where(r => r.Nummer == nummer).Select(r => (DateTimeOffset?)r.Tijdstip).SingleOrDefaultAsync(ct) is not { } moment)
                return [];
            regels = regels.Where(r => r.Tijdstip <= moment && (r.Tijdstip < moment || r.Nummer < nummer));
        }

        return await regels.OrderByDescending(r => r.Tijdstip).ThenByDescending(r => r.Nummer).Take(hoogstens).ToListAsync(ct);
    }

    /// <summary>One line by its number.</summary>
    public Task<Inzageregel?> Regel(long nummer, CancellationToken ct) => log.Inzagen.AsNoTracking().SingleOrDefaultAsync(r => r.Nummer == nummer, ct);

    /// <summary>What is found, to count or to group.</summary>
    public IQueryable<Inzageregel> Zoek(Inzagezoeking zoeking)
    {
        var regels = log.Inzagen.AsNoTracking().Where(Binnen(zoeking.Vakken));
        if (zoeking.Accounts is { Count: 1 } een)
            regels = regels.Where(r => r.AccountId == een[0]);
        else if (zoeking.Accounts is { } meer)
            regels = regels.Where(r => r.AccountId != null && meer.Contains(r.AccountId.Value));
        if (zoeking.Organisatie is { Length: > 0 } organisatie)
            regels = regels.Where(r => r.Organisatie == organisatie);
        if (zoeking.Dossier is { } dossier)
            regels = regels.Where(r => r.DossierId == dossier);
        if (zoeking.AlleenDossiers)
            regels = regels.Where(r => r.DossierId != null);
        return zoeking.Uitslag switch
        {
            Inzageuitslag.Geweigerd => regels.Where(r => !r.Toegestaan),
            Inzageuitslag.Noodknop => regels.Where(r => r.Noodknop),
            _ => regels,
        };
    }

    // From the first to the last moment, so that an index can be used; within it the stretches.
    private static Expression<Func<Inzageregel, bool>> Binnen(IReadOnlyList<(DateTimeOffset Van, DateTimeOffset Voor)> vakken)
    {
        if (vakken.Count == 0)
            return r => false;
        var (begin, einde) = (vakken[0].Van, vakken[^1].Voor);
        Expression<Func<Inzageregel, bool>> heel = r => r.Tijdstip >= begin && r.Tijdstip < einde;
        if (vakken.Count == 1)
            return heel;
        Expression? ergens = null;
        foreach (var (van, voor) in vakken)
        {
            Expression<Func<Inzageregel, bool>> vak = r => r.Tijdstip >= van && r.Tijdstip < voor;
            var hier = new Vervang(vak.Parameters[0], heel.Parameters[0]).Visit(vak.Body);
            ergens = ergens is null ? hier : Expression.OrElse(ergens, hier);
        }

        return Expression.Lambda<Func<Inzageregel, bool>>(Expression.AndAlso(heel.Body, ergens!), heel.Parameters);
    }

    private sealed class Vervang(ParameterExpression van, ParameterExpression naar) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == van ? naar : node;
    }
}
