namespace Spil.Wmo;

/// <summary>The rights of this module; the table in the host says which role has them.</summary>
public static class WmoRechten
{
    public const string NormenkadersBeheren = "normenkaders.beheren";
}
