namespace Spil.Iwmo;

/// <summary>307: the provider says that help ended.</summary>
/// <param name="Header">The head.</param>
/// <param name="Client">The client.</param>
public sealed record Wmo307(Header Header, Client307 Client) : IBericht;

/// <summary>The client of a 307.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0 unknown, 1 man, 2 woman.</param>
/// <param name="Naam">The name.</param>
/// <param name="StopProducten">What ended.</param>
public sealed record Client307(string Bsn, Geboortedatum Geboortedatum, string Geslacht, VerkorteNaam Naam, IReadOnlyList<StopProduct> StopProducten);

/// <summary>Help that ended.</summary>
/// <param name="ToewijzingNummer">By which assignment.</param>
/// <param name="Product">What.</param>
/// <param name="ToewijzingIngangsdatum">First day of the assignment.</param>
/// <param name="Begindatum">The day it began.</param>
/// <param name="RedenBeeindiging">Why it ended; 20 is for a while.</param>
/// <param name="Einddatum">The last day.</param>
/// <param name="StatusAanlevering">1 first, 2 changed, 3 withdrawn, 9 unchanged.</param>
public sealed record StopProduct(int? ToewijzingNummer, Product? Product, DateOnly? ToewijzingIngangsdatum, DateOnly Begindatum, string RedenBeeindiging, DateOnly Einddatum, string StatusAanlevering);
