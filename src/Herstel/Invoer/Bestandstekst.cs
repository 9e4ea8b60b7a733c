using System.Text;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>The bytes of a file as text: UTF-8 when they are (with or without a mark), UTF-16 when marked so, otherwise Windows-1252.</summary>
public static class Bestandstekst
{
    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // What people offer instead of a CSV file: zip (xlsx, ods), the older Excel, PDF.
    private static readonly byte[][] Anders = ["PK\u0003\u0004"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0], "%PDF"u8.ToArray()];

    public static Uitkomst<string> Lees(ReadOnlySpan<byte> inhoud)
    {
        foreach (var begin in Anders)
            if (inhoud.StartsWith(begin)) return Lijstregels.GeenCsv.Weiger();
        var tekst = Decodeer(inhoud);
        if (string.IsNullOrWhiteSpace(tekst)) return Lijstregels.Leeg.Weiger();
        return tekst.Contains('\0', StringComparison.Ordinal) ? Lijstregels.GeenCsv.Weiger() : tekst;
    }

    private static string Decodeer(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.StartsWith("\uFEFF"u8)) inhoud = inhoud[3..];
        else if (inhoud is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(inhoud[2..]);
        else if (inhoud is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(inhoud[2..]);
        try
        {
            return Streng.GetString(inhoud);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(inhoud);
        }
    }
}
