namespace Spil.Wmo;

/// <summary>The rights of this module; the table in the host says which role has them.</summary>
public static class WmoRechten
{
    public const string Verwerken = "wmo.verwerken";
    public const string ZelfMelden = "wmo.zelf-melden";
    public const string Signaleren = "wmo.signaleren";
    public const string Lezen = "wmo.lezen";
    public const string NormenkadersBeheren = "normenkaders.beheren";
}
