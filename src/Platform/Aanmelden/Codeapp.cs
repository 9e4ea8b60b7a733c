using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// Codes of an authenticator app (RFC 6238: SHA-1, thirty seconds, six digits). Ours and not Identity's, because that one accepts a code
/// again and again for some minutes; ours says which step it was, so that a code works once.
/// </summary>
public static class Codeapp
{
    private const string Alfabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconden = 30;

    /// <summary>A new key of 160 bits, as apps want it.</summary>
    public static string NieuweSleutel()
    {
        var bytes = RandomNumberGenerator.GetBytes(32);
        return string.Concat(bytes.Select(b => Alfabet[b & 31]));
    }

    /// <summary>The key in groups of four, to type over.</summary>
    public static string InGroepen(string sleutel) => string.Join(' ', sleutel.Chunk(4).Select(g => new string(g)));

    /// <summary>What the app reads from the picture.</summary>
    public static string Adres(string naam, string email, string sleutel) =>
        $"otpauth://totp/{Uri.EscapeDataString(naam)}:{Uri.EscapeDataString(email)}?secret={sleutel}&issuer={Uri.EscapeDataString(naam)}&digits=6&period={Seconden}";

    /// <summary>The time step of this code when it is right now or one step away, and later than <paramref name="laatste"/>; otherwise null.</summary>
    public static long? Klopt(string sleutel, string? code, DateTimeOffset nu, long laatste)
    {
        var cijfers = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (cijfers.Length != 6)
            return null;
        var stap = nu.ToUnixTimeSeconds() / Seconden;
        long? gevonden = null;
        for (var s = stap - 1; s <= stap + 1; s++)
        {
            // All three are compared in full, so that the time it takes tells nothing.
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(sleutel, s)), System.Text.Encoding.ASCII.GetBytes(cijfers)) && s > laatste)
                gevonden ??= s;
        }

        return gevonden;
    }

    /// <summary>The code of a time step.</summary>
    public static string Code(string sleutel, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
        Span<byte> som = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238: what the apps speak. HMAC-SHA-1 is not broken by collisions of SHA-1.
        HMACSHA1.HashData(Bytes(sleutel), teller, som);
#pragma warning restore CA5350
        var getal = BinaryPrimitives.ReadInt32BigEndian(som[(som[19] & 15)..]) & int.MaxValue;
        return (getal % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of a moment.</summary>
    public static long Stap(DateTimeOffset nu) => nu.ToUnixTimeSeconds() / Seconden;

    private static byte[] Bytes(string base32)
    {
        var bytes = new List<byte>();
        var (rest, bits) = (0, 0);
        foreach (var teken in base32)
        {
            rest = ((rest << 5) | Alfabet.IndexOf(teken, StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(rest >> bits));
        }

        return [.. bytes];
    }
}
