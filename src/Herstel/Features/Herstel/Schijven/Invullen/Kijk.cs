using Spil.Herstel.Domein.Schijven;

namespace Spil.Herstel.Features.Herstel.Schijven.Invullen;

/// <summary>What one person says of the area, to read beside the form.</summary>
/// <param name="Kop">"Zo ziet Joke het".</param>
/// <param name="Rol">As what; empty for the inwoner.</param>
/// <param name="Beeld">The words.</param>
/// <param name="VanInwoner">Whether it is the voice that leads.</param>
public sealed record Kijk(string Kop, string Rol, Beeld Beeld, bool VanInwoner);
