using Spil.Herstel.Domein.Schijven;

namespace Spil.Herstel.Schijven;

/// <summary>One segment of the big disc.</summary>
/// <param name="Gebied">The area.</param>
/// <param name="Nu">What the inwoner says now; empty when there is no score.</param>
/// <param name="Eerst">What the inwoner said at the first measurement; empty when there is none, or when this is the first.</param>
/// <param name="Anderen">The other voices, each by name. They stand beside the inwoner's and are never combined.</param>
/// <param name="Pad">The page of this area; null when it is only shown.</param>
public sealed record Schijfdeel(Leefgebiedtekst Gebied, int? Nu, int? Eerst, IReadOnlyList<Schijfstem> Anderen, string? Pad);

/// <summary>What another person says of an area.</summary>
/// <param name="Teken">What stands in the mark: empty when there is one other voice, otherwise an initial.</param>
/// <param name="Naam">Who.</param>
/// <param name="Cijfer">1 to 10.</param>
public sealed record Schijfstem(string Teken, string Naam, int Cijfer);
