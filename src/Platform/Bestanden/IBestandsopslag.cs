using System.Security.Cryptography;

namespace Spil.Platform.Bestanden;

/// <summary>
/// Keeps the content of files, under the SHA-256 of that content and nothing else: the same file is kept once, a name from outside never
/// reaches a disk, and what was signed can be checked later. Who may see a file is not decided here (ADR 0016).
/// </summary>
public interface IBestandsopslag
{
    /// <summary>Keeps the content; all of it is safely there when this returns. Keeping what is there already does nothing.</summary>
    /// <param name="merk">SHA-256 of the content in lower case hexadecimal.</param>
    /// <param name="inhoud">The content, from its begin.</param>
    /// <param name="ct">Stops; then nothing was kept.</param>
    Task Bewaar(string merk, Stream inhoud, CancellationToken ct);

    /// <summary>Writes the content to a stream, piece by piece.</summary>
    /// <returns>False, with nothing written, when there is no such content.</returns>
    Task<bool> Lees(string merk, Stream naar, CancellationToken ct);

    /// <summary>Removes the content for good. Who calls knows that nothing refers to it any more; what is not there stays so.</summary>
    Task Vernietig(string merk, CancellationToken ct);
}

/// <summary>The key of a content.</summary>
public static class Bestandsmerk
{
    public static string Van(ReadOnlySpan<byte> inhoud) => Convert.ToHexStringLower(SHA256.HashData(inhoud));

    /// <summary>True for a key as we make it; anything else never becomes part of a path.</summary>
    public static bool IsGeldig(string merk) => merk.Length == 64 && merk.All(char.IsAsciiHexDigitLower);
}

/// <summary>Where files are kept and how large they may be.</summary>
/// <param name="Map">A folder; null for the database.</param>
/// <param name="HoogsteMb">The largest file in megabytes.</param>
public sealed record Bestandsinstellingen(string? Map = null, int HoogsteMb = 20)
{
    public long HoogsteBytes => HoogsteMb * 1024L * 1024L;
}
