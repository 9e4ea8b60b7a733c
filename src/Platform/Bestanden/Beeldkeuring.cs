using System.Buffers.Binary;
using Spil.Kern;

namespace Spil.Platform.Bestanden;

/// <summary>The kind and size of a picture.</summary>
internal readonly record struct Beeldmaat(Bestandssoort Soort, int Breed, int Hoog);

/// <summary>Reads from the first bytes of a PNG or JPEG that it really is one. WebP and TIFF are not taken in: not every printer and reader shows them.</summary>
internal static class Beeldkeuring
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    public static bool Lijkt(ReadOnlySpan<byte> inhoud) => inhoud.StartsWith(Png) || inhoud.StartsWith(Jpeg);

    /// <summary>Null when it is no picture, or a broken one.</summary>
    public static Beeldmaat? Maat(ReadOnlySpan<byte> inhoud) => inhoud.StartsWith(Png) ? VanPng(inhoud) : inhoud.StartsWith(Jpeg) ? VanJpeg(inhoud) : null;

    // The first chunk is the header with the size, the last one says that all of it came.
    private static Beeldmaat? VanPng(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.Length < 45 || !inhoud[12..].StartsWith("IHDR"u8) || inhoud.LastIndexOf("IEND"u8) < 33) return null;
        var (breed, hoog) = (BinaryPrimitives.ReadInt32BigEndian(inhoud[16..]), BinaryPrimitives.ReadInt32BigEndian(inhoud[20..]));
        return breed > 0 && hoog > 0 ? new(Bestandssoort.Png, breed, hoog) : null;
    }

    // Segments, each with its length, up to the frame header with the size.
    private static Beeldmaat? VanJpeg(ReadOnlySpan<byte> inhoud)
    {
        var plaats = 2;
        while (plaats + 9 < inhoud.Length && inhoud[plaats] == 0xFF)
        {
            var soort = inhoud[plaats + 1];
            if (soort == 0xFF)
            {
                plaats++; // Padding.
                continue;
            }

            var lengte = BinaryPrimitives.ReadUInt16BigEndian(inhoud[(plaats + 2)..]);
            if (soort is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (hoog, breed) = (BinaryPrimitives.ReadUInt16BigEndian(inhoud[(plaats + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(inhoud[(plaats + 7)..]));
                return breed > 0 && hoog > 0 ? new(Bestandssoort.Jpeg, breed, hoog) : null;
            }

            if (soort is 0xD9 or 0xDA || lengte < 2) return null;
            plaats += 2 + lengte;
        }

        return null;
    }
}
