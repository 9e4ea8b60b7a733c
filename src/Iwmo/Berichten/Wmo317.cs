namespace Spil.Iwmo;

/// <summary>317: a provider asks to change what was assigned.</summary>
/// <param name="Header">The head.</param>
/// <param name="Client">The client.</param>
public sealed record Wmo317(Header Header, Client317 Client) : IBericht;

/// <summary>The client of a 317.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Verzoek">The request.</param>
public sealed record Client317(string Bsn, Verzoek Verzoek);

/// <summary>A request to change.</summary>
/// <param name="ReferentieAanbieder">What the provider calls it.</param>
/// <param name="RedenVerzoek">1 or 2.</param>
/// <param name="OngewijzigdeProducten">What stays.</param>
/// <param name="TeWijzigenProducten">What changes.</param>
/// <param name="NieuweProducten">What comes.</param>
public sealed record Verzoek(string ReferentieAanbieder, string RedenVerzoek, IReadOnlyList<OngewijzigdProduct>? OngewijzigdeProducten,
    IReadOnlyList<TeWijzigenProduct>? TeWijzigenProducten, IReadOnlyList<NieuwProduct>? NieuweProducten);

/// <summary>An assignment that stays as it is.</summary>
/// <param name="ToewijzingNummer">Which.</param>
public sealed record OngewijzigdProduct(int ToewijzingNummer);

/// <summary>An assignment that should change.</summary>
/// <param name="ToewijzingNummer">Which.</param>
/// <param name="GewensteIngangsdatum">From when.</param>
/// <param name="Einddatum">Until when.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Budget">How many euros, in place of how much.</param>
public sealed record TeWijzigenProduct(int ToewijzingNummer, DateOnly GewensteIngangsdatum, DateOnly? Einddatum, Omvang? Omvang, int? Budget);

/// <summary>Something new that is asked.</summary>
/// <param name="Product">What.</param>
/// <param name="GewensteIngangsdatum">From when.</param>
/// <param name="Einddatum">Until when.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Budget">How many euros, in place of how much.</param>
public sealed record NieuwProduct(Product? Product, DateOnly GewensteIngangsdatum, DateOnly? Einddatum, Omvang? Omvang, int? Budget);
