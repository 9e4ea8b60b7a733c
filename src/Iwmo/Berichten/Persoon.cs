namespace Spil.Iwmo;

/// <summary>A day of birth.</summary>
/// <param name="Datum">The day; 1900-01-01 when it is not known.</param>
/// <param name="DatumGebruik">1 only the year counts, 2 the year and the month, 3 unknown; empty when all of it counts.</param>
public sealed record Geboortedatum(DateOnly Datum, string? DatumGebruik = null);

/// <summary>A last name (CDT_Achternaam).</summary>
/// <param name="Achternaam">Without the prefix.</param>
/// <param name="Voorvoegsel">For example "van der".</param>
public sealed record Geslachtsnaam(string Achternaam, string? Voorvoegsel = null);

/// <summary>A name in an assignment.</summary>
/// <param name="Geslachtsnaam">The name by birth.</param>
/// <param name="Partnernaam">The name of a partner.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="Voorletters">Letters only.</param>
/// <param name="NaamGebruik">1 own name, 2 that of the partner, 3 partner and own, 4 own and partner.</param>
public sealed record VolledigeNaam(Geslachtsnaam Geslachtsnaam, Geslachtsnaam? Partnernaam, string? Voornamen, string? Voorletters, string NaamGebruik);

/// <summary>A name in a message of a provider.</summary>
/// <param name="Geslachtsnaam">The name by birth.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="Voorletters">Letters only.</param>
public sealed record VerkorteNaam(Geslachtsnaam Geslachtsnaam, string? Voornamen = null, string? Voorletters = null);

/// <summary>The way somebody wants to communicate.</summary>
/// <param name="Vorm">1 to 3.</param>
/// <param name="Taal">The language.</param>
public sealed record Communicatie(string Vorm, string? Taal = null);

/// <summary>Somebody around the client.</summary>
/// <param name="Nummer">What the sender calls this person.</param>
/// <param name="Volgorde">Who to call first.</param>
/// <param name="Soort">The kind of relation.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0, 1 or 2.</param>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach this person.</param>
public sealed record Relatie(string Nummer, int? Volgorde, string Soort, Geboortedatum? Geboortedatum, string? Geslacht, VolledigeNaam Naam, Contact Contact);

/// <summary>A way to reach somebody.</summary>
/// <param name="Soort">01 to 04: which address it is.</param>
/// <param name="Adres">The address.</param>
/// <param name="Organisatie">Of which organisation.</param>
/// <param name="Telefoon">The numbers.</param>
/// <param name="Emailadres">The address for e-mail.</param>
/// <param name="Periode">When it holds.</param>
public record Contact(string Soort, Adres? Adres = null, string? Organisatie = null, Telefoonnummers? Telefoon = null, string? Emailadres = null, OpenPeriode? Periode = null);

/// <summary>An address.</summary>
/// <param name="Huis">The house.</param>
/// <param name="Postcode">In the Netherlands 1234AB.</param>
/// <param name="Straatnaam">At most 24 characters.</param>
/// <param name="Plaatsnaam">The place.</param>
/// <param name="LandCode">NL, with a postcode.</param>
public sealed record Adres(Huis? Huis, string? Postcode, string? Straatnaam = null, string? Plaatsnaam = null, string? LandCode = null);

/// <summary>A house in a street.</summary>
/// <param name="Huisnummer">The number.</param>
/// <param name="Huisletter">One letter.</param>
/// <param name="HuisnummerToevoeging">What comes after it.</param>
/// <param name="AanduidingWoonadres">Opposite to, or beside.</param>
public sealed record Huis(int Huisnummer, string? Huisletter = null, string? HuisnummerToevoeging = null, string? AanduidingWoonadres = null);

/// <summary>One or two telephone numbers.</summary>
/// <param name="Telefoon01">The first.</param>
/// <param name="Telefoon02">The second.</param>
public sealed record Telefoonnummers(Telefoon Telefoon01, Telefoon? Telefoon02 = null);

/// <summary>A telephone number.</summary>
/// <param name="Telefoonnummer">Digits only.</param>
/// <param name="Landnummer">For example +31.</param>
public sealed record Telefoon(string Telefoonnummer, string Landnummer);

/// <summary>A period of which each end may be open.</summary>
/// <param name="Begindatum">First day.</param>
/// <param name="Einddatum">Last day.</param>
public sealed record OpenPeriode(DateOnly? Begindatum, DateOnly? Einddatum);
