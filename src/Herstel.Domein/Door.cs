using Spil.Kern;

namespace Spil.Herstel.Domein;

/// <summary>Who does it: the person and the name as it stood at that moment, for what is kept and shown later.</summary>
/// <param name="Persoon">The person.</param>
/// <param name="Naam">The name, as shown.</param>
public sealed record Door(PersoonId Persoon, string Naam);
