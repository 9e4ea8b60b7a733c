namespace Spil.Iwmo;

/// <summary>305: the provider says that help began.</summary>
/// <param name="Header">The head.</param>
/// <param name="Client">The client.</param>
public sealed record Wmo305(Header Header, Client305 Client) : IBericht;

/// <summary>The client of a 305.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0 unknown, 1 man, 2 woman.</param>
/// <param name="Naam">The name.</param>
/// <param name="StartProducten">What began.</param>
public sealed record Client305(string Bsn, Geboortedatum Geboortedatum, string Geslacht, VerkorteNaam Naam, IReadOnlyList<StartProduct> StartProducten);

/// <summary>Help that began.</summary>
/// <param name="ToewijzingNummer">By which assignment.</param>
/// <param name="Product">What.</param>
/// <param name="ToewijzingIngangsdatum">First day of the assignment.</param>
/// <param name="Begindatum">The day it began.</param>
/// <param name="StatusAanlevering">1 first, 2 changed, 3 withdrawn, 9 unchanged.</param>
public sealed record StartProduct(int? ToewijzingNummer, Product? Product, DateOnly? ToewijzingIngangsdatum, DateOnly Begindatum, string StatusAanlevering);
