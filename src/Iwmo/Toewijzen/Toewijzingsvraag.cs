namespace Spil.Iwmo;

/// <summary>What a 301 is made of, in words that do not follow the standard: the JSON of <c>iwmo maak-301</c> (docs/koppelvlakken/iwmo.md).</summary>
/// <param name="Gemeente">CBS code of the municipality, four digits.</param>
/// <param name="Aanbieder">AGB code of the provider, eight digits.</param>
/// <param name="Identificatie">What the municipality calls this message; at most twelve characters.</param>
/// <param name="Dagtekening">The day it is made.</param>
/// <param name="Client">Whom it is about.</param>
/// <param name="Toewijzingen">What runs at this provider, as it was sent before.</param>
/// <param name="Nieuw">What comes: each makes room for itself.</param>
/// <param name="Tijd">The time it is made; midnight when left out.</param>
/// <param name="AntwoordOp">References of requests of the provider that this answers.</param>
public sealed record Toewijzingsvraag(string Gemeente, string Aanbieder, string Identificatie, DateOnly Dagtekening, Vraagclient Client,
    IReadOnlyList<Vraagtoewijzing>? Toewijzingen = null, IReadOnlyList<Vraagtoewijzing>? Nieuw = null, TimeOnly? Tijd = null, IReadOnlyList<string>? AntwoordOp = null);

/// <summary>The client of a question.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Geboortedatum">Day of birth; 1900-01-01 when it is not known.</param>
/// <param name="Achternaam">Last name by birth, without prefix.</param>
/// <param name="Geslacht">0 unknown, 1 man, 2 woman.</param>
/// <param name="Voorvoegsel">For example "van der".</param>
/// <param name="Voorletters">With or without dots.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="Partnernaam">Last name of a partner.</param>
/// <param name="Partnervoorvoegsel">Its prefix.</param>
/// <param name="Naamgebruik">1 own, 2 partner, 3 partner and own, 4 own and partner; 1 when left out.</param>
/// <param name="Adres">Where somebody lives.</param>
/// <param name="Telefoon">A telephone number.</param>
/// <param name="Email">An address for e-mail.</param>
/// <param name="Commentaar">What the provider should know.</param>
public sealed record Vraagclient(string Bsn, DateOnly Geboortedatum, string Achternaam, string Geslacht = "0", string? Voorvoegsel = null, string? Voorletters = null, string? Voornamen = null,
    string? Partnernaam = null, string? Partnervoorvoegsel = null, string? Naamgebruik = null, Vraagadres? Adres = null, string? Telefoon = null, string? Email = null, string? Commentaar = null);

/// <summary>The address of a question.</summary>
/// <param name="Postcode">1234AB; a space in it does not matter.</param>
/// <param name="Huisnummer">The number.</param>
/// <param name="Huisletter">One letter.</param>
/// <param name="Toevoeging">What comes after it.</param>
/// <param name="Straat">The street.</param>
/// <param name="Plaats">The place.</param>
/// <param name="Land">NL when left out.</param>
public sealed record Vraagadres(string Postcode, int Huisnummer, string? Huisletter = null, string? Toevoeging = null, string? Straat = null, string? Plaats = null, string? Land = null);

/// <summary>One assignment of a question.</summary>
/// <param name="Nummer">Its number, unique in the municipality.</param>
/// <param name="Ingangsdatum">First day.</param>
/// <param name="Einddatum">Last day; obligatory with minutes per week.</param>
/// <param name="MinutenPerWeek">How much per week.</param>
/// <param name="MinutenPerTweeWeken">How much once in two weeks, in place of per week.</param>
/// <param name="Code">Product code, for example 01A04.</param>
/// <param name="Categorie">01 when left out.</param>
/// <param name="ToegewezenOp">The day it was assigned; that of the message when left out.</param>
/// <param name="ToegewezenOm">The time of it.</param>
/// <param name="Reden">Why it changed (RedenWijziging).</param>
/// <param name="ReferentieAanbieder">The request it answers.</param>
/// <param name="Commentaar">What the provider should know.</param>
public sealed record Vraagtoewijzing(int Nummer, DateOnly Ingangsdatum, string Code, DateOnly? Einddatum = null, int? MinutenPerWeek = null, int? MinutenPerTweeWeken = null, string Categorie = Codes.Huishouden,
    DateOnly? ToegewezenOp = null, TimeOnly? ToegewezenOm = null, string? Reden = null, string? ReferentieAanbieder = null, string? Commentaar = null);
