namespace Spil.Iwmo;

/// <summary>323: a provider declares what it gave.</summary>
/// <param name="Header">The head.</param>
/// <param name="Declaratie">The declaration.</param>
public sealed record Wmo323(Header Header, Declaratie Declaratie) : IBericht;

/// <summary>A declaration.</summary>
/// <param name="DeclaratieNummer">What the provider calls it.</param>
/// <param name="DeclaratiePeriode">Which days.</param>
/// <param name="DeclaratieDagtekening">The day it was made.</param>
/// <param name="TotaalIngediendBedrag">The sum.</param>
/// <param name="Clienten">Of whom; empty when they were handed over one by one while reading.</param>
public sealed record Declaratie(string DeclaratieNummer, GeslotenPeriode DeclaratiePeriode, DateOnly DeclaratieDagtekening, TotaalBedragMetDC TotaalIngediendBedrag, IReadOnlyList<Client323> Clienten);

/// <summary>A client of a declaration.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Prestaties">What was given.</param>
public sealed record Client323(string Bsn, IReadOnlyList<Prestatie> Prestaties);

/// <summary>What was given in a period.</summary>
/// <param name="ProductReferentie">What the provider calls it.</param>
/// <param name="ToewijzingNummer">By which assignment.</param>
/// <param name="ProductCategorie">What.</param>
/// <param name="ProductCode">What.</param>
/// <param name="ProductPeriode">Which days.</param>
/// <param name="GeleverdVolume">How much.</param>
/// <param name="Eenheid">Of what.</param>
/// <param name="ProductTarief">Price of one, in cents.</param>
/// <param name="IngediendBedrag">Price of all.</param>
public sealed record Prestatie(Referentie ProductReferentie, int ToewijzingNummer, string ProductCategorie, string ProductCode, GeslotenPeriode ProductPeriode, int GeleverdVolume,
    string Eenheid, int? ProductTarief, BedragMetDC IngediendBedrag);

/// <summary>What a provider calls a line, and the line it replaces.</summary>
/// <param name="ReferentieNummer">At most twenty characters.</param>
/// <param name="VorigReferentieNummer">The earlier line.</param>
public sealed record Referentie(string ReferentieNummer, string? VorigReferentieNummer = null);

/// <summary>An amount in cents with its side.</summary>
/// <param name="Bedrag">Cents.</param>
/// <param name="DebetCredit">D the municipality pays, C the provider pays back.</param>
public sealed record BedragMetDC(int Bedrag, string DebetCredit);

/// <summary>A sum in cents with its side.</summary>
/// <param name="TotaalBedrag">Cents.</param>
/// <param name="DebetCredit">D the municipality pays, C the provider pays back.</param>
public sealed record TotaalBedragMetDC(long TotaalBedrag, string DebetCredit);
