namespace Spil.Platform.Rechten;

/// <summary>Rights that belong to no single module.</summary>
public static class Basisrechten
{
    /// <summary>Mijn Spil: the pages of the inwoner and the naaste.</summary>
    public const string Mijn = "mijn.zien";
}
