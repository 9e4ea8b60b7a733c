namespace Spil.Kern;

/// <summary>
/// Something that happened in the domain, in the past tense (<c>MetingGestart</c>, <c>StemGegeven</c>).
/// Behaviour returns it; the one write path puts it in the wijzigingslog. Holds no passwords and no BSN in full.
/// </summary>
public abstract record Gebeurtenis;
