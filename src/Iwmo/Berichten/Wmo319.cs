namespace Spil.Iwmo;

/// <summary>319: the municipality answers a 315 or 317. A yes is no 319 but a 301 with the reference of the provider.</summary>
/// <param name="Header">The head.</param>
/// <param name="Antwoord">The answer.</param>
public sealed record Wmo319(Header Header, Antwoord Antwoord) : IBericht;

/// <summary>An answer.</summary>
/// <param name="ReferentieAanbieder">What the provider called the request.</param>
/// <param name="VerzoekAntwoord">1 refused, 2 it is being looked into.</param>
/// <param name="RedenAfwijzingVerzoek">Why it is refused.</param>
public sealed record Antwoord(string ReferentieAanbieder, string VerzoekAntwoord, string? RedenAfwijzingVerzoek = null);
