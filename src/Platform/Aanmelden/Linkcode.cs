using System.Security.Cryptography;
using System.Text;

namespace Spil.Platform.Aanmelden;

/// <summary>The secret of a link that works once. It stands in the mail or on the letter and nowhere else: only its print is kept, so the database opens no door.</summary>
public static class Linkcode
{
    /// <summary>Characters of a code that is typed over from paper: none that looks like another.</summary>
    public const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>80 bits: nobody guesses it, and it can still be typed.</summary>
    public const int Brieflengte = 16;

    /// <summary>For a link that is clicked. In lower case, as the site writes its addresses: a form that posts to its own address keeps it whole.</summary>
    public static string Nieuw() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>For a letter.</summary>
    public static string NieuwOpPapier() => RandomNumberGenerator.GetString(Letters, Brieflengte);

    /// <summary>What is kept of it.</summary>
    public static string AfdrukVan(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>A code from paper as people type it: spaces, hyphens and small letters do not matter. Null when it cannot be one.</summary>
    public static string? VanPapier(string? getypt)
    {
        var kaal = string.Concat((getypt ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return kaal.Length == Brieflengte && kaal.All(Letters.Contains) ? kaal : null;
    }

    /// <summary>As it stands on paper: "7KMQ P2RT …".</summary>
    public static string InGroepen(string code) => string.Join(' ', code.Chunk(4).Select(deel => new string(deel)));
}
