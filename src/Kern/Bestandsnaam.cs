using System.Globalization;
using System.Text;

namespace Spil.Kern;

/// <summary>
/// Names of files. A name comes from somebody's computer and goes to another's, so it is never used to store anything, and what goes out
/// is a name that Windows, macOS and Linux take.
/// </summary>
public static class Bestandsnaam
{
    private const int Langst = 100;
    private const string Verboden = "<>:\"/\\|?*";

    private static readonly HashSet<string> Gereserveerd = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    private static readonly HashSet<string> Bekend = new([".pdf", ".png", ".jpg", ".jpeg", ".jpe", ".docx"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as it was given, to show: without a path before it, on one line, without characters that turn text around.</summary>
    /// <returns>Never empty; at most 100 characters.</returns>
    public static string Toonbaar(string? naam)
    {
        var laatste = naam?.Split('/', '\\')[^1] ?? "";
        var schoon = Tekst.EenRegel(string.Concat(laatste.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)));
        return schoon.Length == 0 ? "bestand" : Kort(schoon);
    }

    /// <summary>A name for a file or folder that every system takes: nothing forbidden, no reserved word, no dot or space at an end.</summary>
    /// <returns>Never empty; at most 100 characters. A safe name stays as it is.</returns>
    public static string Veilig(string? naam)
    {
        var schoon = new StringBuilder();
        foreach (var c in Toonbaar(naam?.Replace('/', '-').Replace('\\', '-')))
            schoon.Append(Verboden.Contains(c) ? '-' : c);
        var veilig = schoon.ToString().Trim('.', ' ');
        if (veilig.Length == 0) return "bestand";
        return Gereserveerd.Contains(veilig.Split('.')[0].TrimEnd()) ? Kort("_" + veilig) : veilig;
    }

    /// <summary>The name with the extension that fits what the file really is: an extension that says something else is replaced.</summary>
    public static string Met(string? naam, Bestandssoort soort)
    {
        var veilig = Veilig(naam);
        var extensie = Path.GetExtension(veilig);
        if (extensie.Equals(soort.Extensie(), StringComparison.OrdinalIgnoreCase) || (soort == Bestandssoort.Jpeg && IsJpeg(extensie)))
            return veilig;
        // "Brief 12.5" has no extension; "brief.exe" has, whatever it was for.
        var isExtensie = Bekend.Contains(extensie) || (extensie.Length is > 2 and <= 6 && extensie.Skip(1).All(char.IsAsciiLetterOrDigit) && extensie.Skip(1).Any(char.IsAsciiLetter));
        var stam = isExtensie ? veilig[..^extensie.Length].TrimEnd('.', ' ') : veilig;
        return (stam.Length == 0 ? "bestand" : stam) + soort.Extensie();
    }

    /// <summary>True when the extension of the name says another kind than the file is.</summary>
    public static bool ZegtIetsAnders(string? naam, Bestandssoort soort)
    {
        var extensie = Path.GetExtension(Veilig(naam));
        return Met(naam, soort) != Veilig(naam) && extensie.Length > 1 && Met(naam, soort) != Veilig(naam) + soort.Extensie();
    }

    private static bool IsJpeg(string extensie) => extensie.ToUpperInvariant() is ".JPG" or ".JPEG" or ".JPE";

    // Keeps the extension, and never half of a character outside the basic plane.
    private static string Kort(string naam)
    {
        if (naam.Length <= Langst) return naam;
        var extensie = Path.GetExtension(naam) is { Length: <= 6 } korte ? korte : "";
        var einde = Langst - extensie.Length;
        if (char.IsHighSurrogate(naam[einde - 1])) einde--;
        return naam[..einde] + extensie;
    }
}
