using Spil.Dossier.Domein.Dossiers;

namespace Spil.Dossier.Kringbeelden;

/// <summary>What somebody is in the drawing; each has its own shape.</summary>
public enum Kringsoort
{
    /// <summary>Family, friend, neighbour: a round.</summary>
    Naaste,

    /// <summary>Somebody who works somewhere: a square.</summary>
    Professional,

    /// <summary>Somebody with own experience: a triangle.</summary>
    Ervaringsdeskundige,
}

/// <summary>One person in the drawing.</summary>
/// <param name="Naam">What stands under the shape.</param>
/// <param name="Wat">"zus", "professional bij Stadsbank".</param>
/// <param name="Soort">Which shape.</param>
/// <param name="Plek">Which circle; null while nobody has said.</param>
/// <param name="Teken">What stands in the shape: V leads the meetings, R is a reserve, P takes a pause; empty for all others.</param>
/// <param name="Pad">The page of this person; null when it is only shown.</param>
/// <param name="DoetMee">False for who is in the drawing and not in the plan: a dashed shape.</param>
public sealed record Kringpunt(string Naam, string Wat, Kringsoort Soort, Kringplek? Plek, string Teken, string? Pad, bool DoetMee = true);
