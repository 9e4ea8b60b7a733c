using Spil.Kern;

namespace Spil.Platform.Schermen;

/// <summary>Something that goes along when work is handed over.</summary>
/// <param name="Dossier">About whom.</param>
/// <param name="Soort">Only who may see this kind of data is shown it.</param>
/// <param name="Zin">What: "Teken nog: Verklaring geheimhouding."</param>
public sealed record Overdrachtpunt(DossierId Dossier, Gegevenssoort Soort, string Zin);

/// <summary>What a module knows of open work in a dossier, for who hands over and who takes over.</summary>
public interface IOverdrachtbron
{
    /// <param name="dossiers">The dossiers; what may be shown of them is asked by who calls.</param>
    /// <param name="van">Whose work it is.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<IReadOnlyList<Overdrachtpunt>> Haal(IReadOnlyCollection<DossierId> dossiers, PersoonId van, CancellationToken ct);
}
