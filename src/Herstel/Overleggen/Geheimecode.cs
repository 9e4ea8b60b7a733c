using System.Security.Cryptography;
using System.Text;

namespace Spil.Herstel.Overleggen;

/// <summary>A code in an address that opens one thing. Who has it comes in; only its print is kept, so the database opens no door.</summary>
internal static class Geheimecode
{
    /// <summary>A new code, for the mail or the screen, and the print that is kept of it.</summary>
    public static (string Code, string Afdruk) Maak()
    {
        // In lower case, as the site writes its addresses.
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (code, Afdruk(code));
    }

    public static string Afdruk(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
