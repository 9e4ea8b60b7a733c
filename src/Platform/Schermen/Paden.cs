namespace Spil.Platform.Schermen;

/// <summary>Addresses within this site.</summary>
public static class Paden
{
    /// <summary>This address with these words behind it; what is empty is left out.</summary>
    public static string Met(string pad, params IEnumerable<(string Naam, string? Waarde)> delen)
    {
        var vraag = string.Join('&', delen.Where(d => !string.IsNullOrEmpty(d.Waarde)).Select(d => $"{d.Naam}={Uri.EscapeDataString(d.Waarde!)}"));
        return vraag.Length == 0 ? pad : $"{pad}?{vraag}";
    }

    /// <summary>True for an address that came from outside, for example to go on to after signing in, and is within this site: no other host, no tricks.</summary>
    public static bool IsEigen(string? pad) =>
        pad is ['/', ..] && !pad.StartsWith("//", StringComparison.Ordinal) && !pad.Contains('\\') && !pad.Any(char.IsControl);
}
