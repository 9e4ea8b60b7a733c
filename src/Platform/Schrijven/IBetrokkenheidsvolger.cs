using Spil.Kern;

namespace Spil.Platform.Schrijven;

/// <summary>Something that happened or followed, with the dossier it is about; none when it is about nobody's dossier.</summary>
public sealed record Gevolgd(DossierId? Dossier, Gebeurtenis Gebeurtenis);

/// <summary>
/// A module that follows who is involved in a dossier. Whoever changes that (adds or ends somebody, changes what they may see, gives or
/// withdraws consent) asks every follower before saving, so that all of it is one change.
/// </summary>
public interface IBetrokkenheidsvolger
{
    /// <summary>
    /// Brings the module in line with these dossiers as they are in the context now, saved or not, in a number of queries that does not
    /// depend on how many there are. Doing it twice changes nothing the second time.
    /// </summary>
    /// <returns>What happened, for the same <see cref="Wijziging"/>.</returns>
    Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct);
}

/// <summary>All followers together.</summary>
public sealed class Kringvolgers(IEnumerable<IBetrokkenheidsvolger> volgers)
{
    /// <summary>What follows for one dossier.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> Volg(DossierId dossier, DateTimeOffset nu, CancellationToken ct) =>
        [.. (await Volg([dossier], nu, ct)).Select(g => g.Gebeurtenis)];

    /// <inheritdoc cref="IBetrokkenheidsvolger.Volg"/>
    public async Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct)
    {
        var alles = new List<Gevolgd>();
        foreach (var volger in volgers)
            alles.AddRange(await volger.Volg(dossiers, nu, ct));
        return alles;
    }
}
