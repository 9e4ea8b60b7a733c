namespace Spil.Iwmo;

/// <summary>301: the municipality tells a provider what it may give a client. It always holds all that runs or changed for that client.</summary>
/// <param name="Header">The head.</param>
/// <param name="Client">The client.</param>
public sealed record Wmo301(Header Header, Client301 Client) : IBericht;

/// <summary>The client of a 301.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0 unknown, 1 man, 2 woman.</param>
/// <param name="Naam">The name.</param>
/// <param name="Communicatie">How to communicate.</param>
/// <param name="JuridischeStatus">By which law somebody is represented.</param>
/// <param name="WettelijkeVertegenwoordiging">By whom.</param>
/// <param name="Commentaar">What the provider should know.</param>
/// <param name="Relaties">People around the client.</param>
/// <param name="Contactgegevens">How to reach the client.</param>
/// <param name="ToegewezenProducten">All that runs or changed.</param>
public sealed record Client301(string Bsn, Geboortedatum Geboortedatum, string Geslacht, VolledigeNaam Naam, Communicatie? Communicatie, string? JuridischeStatus,
    string? WettelijkeVertegenwoordiging, string? Commentaar, IReadOnlyList<Relatie>? Relaties, IReadOnlyList<Contact> Contactgegevens,
    IReadOnlyList<ToegewezenProduct> ToegewezenProducten);

/// <summary>One assignment.</summary>
/// <param name="ToewijzingNummer">Unique in the municipality.</param>
/// <param name="ReferentieAanbieder">The request it answers.</param>
/// <param name="Product">What.</param>
/// <param name="Toewijzingsdatum">Day it was assigned or changed: the newest holds.</param>
/// <param name="Toewijzingstijd">Time of it.</param>
/// <param name="Ingangsdatum">First day.</param>
/// <param name="Einddatum">Last day.</param>
/// <param name="RedenWijziging">Why it changed.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Budget">How many euros, in place of how much.</param>
/// <param name="Commentaar">What the provider should know.</param>
public record ToegewezenProduct(int ToewijzingNummer, string? ReferentieAanbieder, Product? Product, DateOnly Toewijzingsdatum, TimeOnly Toewijzingstijd,
    DateOnly Ingangsdatum, DateOnly? Einddatum, string? RedenWijziging, Omvang? Omvang, int? Budget, string? Commentaar);
