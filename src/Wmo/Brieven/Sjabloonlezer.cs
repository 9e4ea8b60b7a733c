using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Spil.Kern;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Brieven;

/// <summary>
/// Reads which fields stand in a template. That nothing in it can run or fetches something was asked before (<c>Bestandskeuring</c>); a letter is
/// small besides, also when it is unpacked, so that filling one never takes more than a letter should.
/// </summary>
public static class Sjabloonlezer
{
    /// <summary>The largest template.</summary>
    public const long HoogsteBytes = 2 * 1024 * 1024;

    private const long HoogstUitgepakt = 16 * 1024 * 1024;
    private const int HoogsteElementen = 100_000;

    /// <summary>What stands in it, or why it is no template.</summary>
    public static Uitkomst<Sjabloonvondst> Lees(byte[] inhoud)
    {
        if (inhoud.LongLength > HoogsteBytes || !PastUitgepakt(inhoud)) return Briefregels.TeGroot.Weiger();
        try
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(inhoud, writable: false), isEditable: false);
            var (namen, andere, kapot) = (new List<string>(), new List<string>(), false);
            foreach (var tekst in Wordvelden.Teksten(word))
            {
                if (tekst.Descendants().Take(HoogsteElementen + 1).Count() > HoogsteElementen) return Briefregels.TeGroot.Weiger();
                var (velden, stuk) = Wordvelden.Zoek(tekst);
                namen.AddRange(velden.Select(v => v.Naam).OfType<string>());
                andere.AddRange(velden.Where(v => v.Naam is null).Select(v => v.Soort.Length > 0 ? v.Soort : "zonder naam"));
                kapot |= stuk || velden.Any(v => v.IsGenest);
            }

            return new Sjabloonvondst([.. namen.Distinct(StringComparer.OrdinalIgnoreCase)], [.. andere.Distinct()], kapot);
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            return Briefregels.GeenWord.Weiger(); // Whatever the reader stumbled on: we do not know what is in it.
        }
    }

    /// <summary>Whether a template serves the letter with the decision on an objection as well.</summary>
    public static bool PastBijBezwaar(byte[] inhoud) => Lees(inhoud).Probeer(out var vondst) && Briefvelden.PastBijBezwaar(vondst.Velden);

    // Measured for real: what a zip says about its own size may be a lie.
    private static bool PastUitgepakt(byte[] inhoud)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            var (stuk, totaal) = (new byte[64 * 1024], 0L);
            foreach (var deel in zip.Entries)
            {
                using var lezer = deel.Open();
                for (int gelezen; (gelezen = lezer.Read(stuk)) > 0;)
                    if ((totaal += gelezen) > HoogstUitgepakt) return false;
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return true; // No zip at all; that is said in another sentence.
        }
    }
}
