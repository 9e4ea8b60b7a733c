using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Live;

/// <summary>
/// The rule of access for many people at once: who of these may see which kinds of one dossier, now. It is asked again at every change in the
/// dossier, so it must not cost more for a thousand screens than for one. A test compares it with <see cref="Lezen.IDossierToegang"/>.
/// </summary>
public interface ILivetoegang
{
    /// <returns>Per account the kinds; an account that sees nothing is not in it.</returns>
    Task<IReadOnlyDictionary<AccountId, IReadOnlySet<Gegevenssoort>>> Ziet(DossierId dossier, IReadOnlyCollection<Gebruiker> wie, CancellationToken ct);
}
