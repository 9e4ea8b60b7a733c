using Spil.Kern;

namespace Spil.Platform.Schrijven;

/// <summary>
/// A module that follows who is involved in a dossier. Whoever changes that (adds or ends somebody, changes what they may see, gives or
/// withdraws consent) asks every follower before saving, so that all of it is one change.
/// </summary>
public interface IBetrokkenheidsvolger
{
    /// <summary>
    /// Brings the module in line with the dossier as it is in the context now, saved or not.
    /// </summary>
    /// <returns>What happened, for the same <see cref="Wijziging"/>.</returns>
    Task<IReadOnlyList<Gebeurtenis>> Volg(DossierId dossier, DateTimeOffset nu, CancellationToken ct);
}
