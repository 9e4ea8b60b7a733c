using System.Security.Cryptography;
using System.Text;

namespace Spil.Platform.Schermen;

/// <summary>
/// A print of what was on the screen when somebody began to change it, for what has no version of its own: the form sends it back, and when it
/// differs from the print of what is stored, somebody else was there in between. It carries no text twice.
/// </summary>
public static class Schermmerk
{
    public static string Van(string getoond) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(getoond)))[..16];
}
