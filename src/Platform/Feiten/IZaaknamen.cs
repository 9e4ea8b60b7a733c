using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Feiten;

/// <summary>A case behind a figure, for who works with it.</summary>
/// <param name="Naam">Of the inwoner.</param>
/// <param name="Wat">The support on that day, in a few words.</param>
public sealed record Zaaknaam(string Naam, string Wat);

/// <summary>
/// Gives the cases behind a figure their names, for a colleague of the municipality that has them. Figures themselves never have names.
/// </summary>
public interface IZaaknamen
{
    /// <summary>In the order that was asked; what is closed to this person is left out.</summary>
    Task<IReadOnlyList<Zaaknaam>> Noem(IReadOnlyCollection<DossierId> zaken, Gebruiker gebruiker, DateOnly op, CancellationToken ct);
}
