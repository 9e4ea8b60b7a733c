using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>
/// The mark of what people sign: SHA-256 over the form and every answer, in one fixed order. The same text has the same mark, and no two
/// different texts have: every part is preceded by its length, so that nothing can move from one answer to the next.
/// </summary>
public static class Inhoudsmerk
{
    /// <param name="formulier">Code of the form.</param>
    /// <param name="versie">Version of the form.</param>
    /// <param name="antwoorden">The answers that hold.</param>
    /// <returns>64 lower case hexadecimal digits.</returns>
    public static string Van(string formulier, int versie, IEnumerable<Antwoord> antwoorden)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Voeg(hash, formulier);
        Voeg(hash, versie.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var antwoord in antwoorden.OrderBy(a => a.Pad, StringComparer.Ordinal))
        {
            Voeg(hash, antwoord.Pad);
            Voeg(hash, antwoord.Tekst);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The first characters, to read aloud and to compare with the paper: "3f9a 02bc".</summary>
    public static string Kort(string merk) => merk.Length < 8 ? "" : $"{merk[..4]} {merk[4..8]}";

    private static void Voeg(IncrementalHash hash, string deel)
    {
        var bytes = Encoding.UTF8.GetBytes(deel);
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(lengte, bytes.Length);
        hash.AppendData(lengte);
        hash.AppendData(bytes);
    }
}
