namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>Where a herindicatie stands.</summary>
public enum Herindicatiestand
{
    /// <summary>Nothing was done yet.</summary>
    TeDoen,

    /// <summary>The inwoner was told.</summary>
    Aangekondigd,

    /// <summary>Somebody looked, or planned a visit.</summary>
    Bekeken,

    /// <summary>There is a receipt.</summary>
    Berekend,

    /// <summary>It was decided.</summary>
    Besloten,

    /// <summary>The inwoner takes part no more.</summary>
    UitDeRonde,
}

/// <summary>How somebody looks at the situation (Mededelingen Huizen 2021).</summary>
public enum Bekijkwijze
{
    /// <summary>The known situation in the file is enough.</summary>
    Dossieronderzoek,

    /// <summary>It cannot be decided well without a visit.</summary>
    Huisbezoek,
}

/// <summary>A look as it is typed. Names return as field in the refusals.</summary>
/// <param name="Wijze">By the file, or at home.</param>
/// <param name="Reden">Why the file is enough, or why it is not.</param>
/// <param name="BezoekOp">The day of the visit.</param>
public sealed record Bekijkinvoer(Bekijkwijze? Wijze, string? Reden, DateOnly? BezoekOp);
