using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Spil.Kern;

namespace Spil.Platform.Bestanden;

/// <summary>Refuses a Word file that can run something, carries another file, or fetches something from elsewhere when it is opened.</summary>
internal static class Wordkeuring
{
    private const int HoogsteDelen = 2000;
    private const long HoogstUitgepakt = 300L * 1024 * 1024;
    private const int HoogsteLijst = 2 * 1024 * 1024;

    private static readonly string[] Macro = ["vbaproject", "vbadata", "wordvbadata", "macroenabled", "keymapcustomizations", "attachedtoolbars"];
    private static readonly string[] Ingesloten = ["activex", "oleobject", "/control", "afchunk", "subdocument"];

    // A chart in a document carries its figures as a workbook; one without macros does nothing.
    private const string Werkblad = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The rule that refuses it; null when it is fine.</summary>
    public static Regel? Weigert(byte[] buffer, int lengte)
    {
        try
        {
            using var inhoud = new MemoryStream(buffer, 0, lengte, writable: false);
            if (!IsUitTePakken(inhoud)) return Bestandsregels.Onleesbaar;
            inhoud.Position = 0;
            using var word = WordprocessingDocument.Open(inhoud, isEditable: false, new OpenSettings { AutoSave = false });
            if (word.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate) return Bestandsregels.Macro;
            if (word.DocumentType != WordprocessingDocumentType.Document || word.MainDocumentPart is null) return Bestandsregels.AndereSoort;
            var delen = Delen(word).ToList();
            if (delen.Exists(d => Lijkt(d, Macro))) return Bestandsregels.Macro;
            if (delen.Exists(d => Lijkt(d, Ingesloten) || (d is EmbeddedPackagePart && d.ContentType != Werkblad))) return Bestandsregels.Ingesloten;
            return delen.Exists(d => d.ExternalRelationships.Any()) || word.ExternalRelationships.Any() ? Bestandsregels.VanBuiten : null;
        }
        catch (Exception fout) when (fout is OpenXmlPackageException)
        {
            return Bestandsregels.AndereSoort; // A zip, or another kind of Office file.
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            return Bestandsregels.Onleesbaar; // Whatever the reader stumbled on: we do not know what is in it.
        }
    }

    // A small zip can unpack to a disk full of zeros. Only the lists of parts are read when it is opened; those are measured for real.
    private static bool IsUitTePakken(Stream inhoud)
    {
        using var zip = new ZipArchive(inhoud, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > HoogsteDelen || zip.Entries.Sum(e => e.Length) > HoogstUitgepakt) return false;
        return zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || e.FullName == "[Content_Types].xml").All(PastInLijst);
    }

    private static bool PastInLijst(ZipArchiveEntry deel)
    {
        using var lezer = deel.Open();
        var stuk = new byte[16 * 1024];
        var totaal = 0;
        for (int gelezen; (gelezen = lezer.Read(stuk)) > 0;)
            if ((totaal += gelezen) > HoogsteLijst) return false;
        return true;
    }

    private static bool Lijkt(OpenXmlPart deel, string[] woorden) =>
        woorden.Any(w => deel.ContentType.Contains(w, StringComparison.OrdinalIgnoreCase) || deel.RelationshipType.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<OpenXmlPart> Delen(OpenXmlPackage pakket)
    {
        var gezien = new HashSet<Uri>();
        var teDoen = new Stack<OpenXmlPart>(pakket.Parts.Select(p => p.OpenXmlPart));
        while (teDoen.TryPop(out var deel))
        {
            if (!gezien.Add(deel.Uri)) continue;
            yield return deel;
            foreach (var onder in deel.Parts) teDoen.Push(onder.OpenXmlPart);
        }
    }
}
