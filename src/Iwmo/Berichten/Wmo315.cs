namespace Spil.Iwmo;

/// <summary>315: a provider asks for an assignment.</summary>
/// <param name="Header">The head.</param>
/// <param name="Client">The client.</param>
public sealed record Wmo315(Header Header, Client315 Client) : IBericht;

/// <summary>The client of a 315.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0 unknown, 1 man, 2 woman.</param>
/// <param name="Naam">The name.</param>
/// <param name="Commentaar">What the municipality should know.</param>
/// <param name="AangevraagdeProducten">What is asked.</param>
public sealed record Client315(string Bsn, Geboortedatum Geboortedatum, string Geslacht, VerkorteNaam Naam, string? Commentaar, IReadOnlyList<AangevraagdProduct> AangevraagdeProducten);

/// <summary>One thing that is asked.</summary>
/// <param name="ReferentieAanbieder">What the provider calls the request.</param>
/// <param name="BeschikkingNummer">The decision it rests on.</param>
/// <param name="Product">What.</param>
/// <param name="BeschikkingIngangsdatum">First day of the decision.</param>
/// <param name="ToewijzingIngangsdatum">First day that is asked.</param>
/// <param name="ToewijzingEinddatum">Last day that is asked.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Budget">How many euros, in place of how much.</param>
/// <param name="Verwijzer">Who referred.</param>
/// <param name="Raamcontract">1 yes, 2 no.</param>
/// <param name="Commentaar">What the municipality should know.</param>
public sealed record AangevraagdProduct(string ReferentieAanbieder, int? BeschikkingNummer, Product? Product, DateOnly? BeschikkingIngangsdatum, DateOnly ToewijzingIngangsdatum,
    DateOnly? ToewijzingEinddatum, Omvang? Omvang, int? Budget, Verwijzer Verwijzer, string? Raamcontract, string? Commentaar);
