namespace Spil.Platform.Lezen;

/// <summary>The look could not be written down, so there is nothing to see: a full disk, a database that is away. What the store said is the inner exception.</summary>
public sealed class InzageNietVastgelegd(Exception oorzaak) : Exception("The inzagelog could not be written; the read is refused.", oorzaak);
