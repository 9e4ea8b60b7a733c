using System.IO.Compression;
using System.Text;
using Spil.Kern;

namespace Spil.Platform.Bestanden;

/// <summary>
/// Refuses a PDF that can do something: run a script, start a program, carry another file. It reads every name in the file, and in the
/// object streams in which names can be packed, in one pass without recursion; it does not follow the structure, so a broken or
/// hostile structure hides nothing and cannot exhaust the stack, as it can with a full parser (ADR 0013).
/// </summary>
internal static class Pdfkeuring
{
    private const int Langst = 40;
    private const int Woordenboek = 4096;
    private const int HoogsteStromen = 50_000;
    private const long HoogstUitgepakt = 64 * 1024 * 1024;

    private static readonly HashSet<string> Doet = ["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "ImportData"];
    private static readonly HashSet<string> AndereFilters = ["LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "RL", "Crypt", "Predictor"];

    /// <summary>The header may stand a little way in (ISO 32000, implementation note).</summary>
    public static bool Lijkt(ReadOnlySpan<byte> inhoud) => inhoud[..Math.Min(1024, inhoud.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The rule that refuses it; null when it is fine.</summary>
    public static Regel? Weigert(byte[] buffer, int lengte)
    {
        ReadOnlySpan<byte> inhoud = buffer.AsSpan(0, lengte);
        if (inhoud.LastIndexOf("%%EOF"u8) < 0) return Bestandsregels.Onleesbaar;
        var namen = Namen(inhoud);
        if (namen.Contains("Encrypt")) return Bestandsregels.PdfSlot;
        if (namen.Overlaps(Doet)) return Bestandsregels.PdfScript;
        var (ruimte, stromen) = (HoogstUitgepakt, 0);
        for (var plaats = Volgende(inhoud, 0); plaats >= 0; plaats = Volgende(inhoud, plaats))
        {
            if (++stromen > HoogsteStromen) return Bestandsregels.PdfNietTeZien;
            if (Objectstroom(inhoud, plaats) is not { } hier) continue;
            if (hier.Overlaps(AndereFilters)) return Bestandsregels.PdfNietTeZien;
            var begin = inhoud[plaats] == '\r' && plaats + 1 < lengte && inhoud[plaats + 1] == '\n' ? plaats + 2 : plaats + 1;
            if (!hier.Contains("FlateDecode") && !hier.Contains("Fl")) continue; // Not packed: its names were read with all others.
            if (Uitgepakt(buffer, begin, lengte, ref ruimte) is not { } uit) return Bestandsregels.PdfNietTeZien;
            if (Namen(uit).Overlaps(Doet)) return Bestandsregels.PdfScript;
        }

        return null;
    }

    // The byte after the next keyword "stream" (and not "endstream").
    private static int Volgende(ReadOnlySpan<byte> inhoud, int vanaf)
    {
        while (true)
        {
            var gevonden = inhoud[vanaf..].IndexOf("stream"u8);
            if (gevonden < 0 || vanaf + gevonden + 6 >= inhoud.Length) return -1;
            vanaf += gevonden + 6;
            if (inhoud[vanaf] is (byte)'\r' or (byte)'\n' && (vanaf < 9 || !inhoud[(vanaf - 9)..].StartsWith("endstream"u8))) return vanaf;
        }
    }

    // The names in the dictionary before it, when it holds objects. Some readers only look at /N and /First, so those count too.
    private static HashSet<string>? Objectstroom(ReadOnlySpan<byte> inhoud, int plaats)
    {
        var voor = inhoud[Math.Max(0, plaats - Woordenboek)..plaats];
        var begin = voor.LastIndexOf(" obj"u8);
        var namen = Namen(begin < 0 ? voor : voor[begin..]);
        return namen.Contains("ObjStm") || (namen.Contains("N") && namen.Contains("First")) ? namen : null;
    }

    private static byte[]? Uitgepakt(byte[] buffer, int begin, int lengte, ref long ruimte)
    {
        try
        {
            using var bron = new ZLibStream(new MemoryStream(buffer, begin, lengte - begin, writable: false), CompressionMode.Decompress);
            using var uit = new MemoryStream();
            var stuk = new byte[16 * 1024];
            int gelezen;
            while ((gelezen = bron.Read(stuk)) > 0)
            {
                if ((ruimte -= gelezen) < 0) return null;
                uit.Write(stuk, 0, gelezen);
            }

            return uit.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // Every name: a slash and what follows, with #4A read as J.
    private static HashSet<string> Namen(ReadOnlySpan<byte> inhoud)
    {
        var namen = new HashSet<string>();
        var naam = new StringBuilder(Langst);
        for (var plaats = inhoud.IndexOf((byte)'/'); plaats >= 0 && plaats < inhoud.Length;)
        {
            naam.Clear();
            var i = plaats + 1;
            while (i < inhoud.Length && naam.Length < Langst && IsGewoon(inhoud[i]))
            {
                if (inhoud[i] == '#' && i + 2 < inhoud.Length && char.IsAsciiHexDigit((char)inhoud[i + 1]) && char.IsAsciiHexDigit((char)inhoud[i + 2]))
                {
                    naam.Append((char)((Convert.ToInt32(((char)inhoud[i + 1]).ToString(), 16) * 16) + Convert.ToInt32(((char)inhoud[i + 2]).ToString(), 16)));
                    i += 3;
                }
                else
                {
                    naam.Append((char)inhoud[i++]);
                }
            }

            if (naam.Length is > 0 and < Langst && Doetertoe(naam)) namen.Add(naam.ToString());
            var verder = inhoud[i..].IndexOf((byte)'/');
            plaats = verder < 0 ? -1 : i + verder;
        }

        return namen;
    }

    // Random bytes of a photo hold many "names"; only those in letters and digits can matter.
    private static bool Doetertoe(StringBuilder naam)
    {
        for (var i = 0; i < naam.Length; i++)
            if (!char.IsAsciiLetterOrDigit(naam[i])) return false;
        return true;
    }

    private static bool IsGewoon(byte b) => b > 32 && b is not ((byte)'/' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'(' or (byte)')' or (byte)'{' or (byte)'}' or (byte)'%');
}
