namespace Spil.Platform.Schermen;

/// <summary>Addresses that come from outside, for example to go on to after signing in.</summary>
public static class Paden
{
    /// <summary>True for an address within this site: no other host, no tricks.</summary>
    public static bool IsEigen(string? pad) =>
        pad is ['/', ..] && !pad.StartsWith("//", StringComparison.Ordinal) && !pad.Contains('\\') && !pad.Any(char.IsControl);
}
