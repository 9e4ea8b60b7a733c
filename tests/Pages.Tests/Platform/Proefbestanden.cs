using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Spil.Pages.Tests.Platform;

/// <summary>Files as people send them, good and bad; made here, so that no file of anybody is in the tests.</summary>
internal static class Proefbestanden
{
    /// <summary>A red dot of one pixel.</summary>
    public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>The header of a JPEG of this size.</summary>
    public static byte[] Jpeg(int breed = 40, int hoog = 30) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xC0, 0, 17, 8, (byte)(hoog >> 8), (byte)hoog, (byte)(breed >> 8), (byte)breed, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9,
    ];

    public static byte[] Pdf(string inhoud = "", string tekst = "") => Encoding.Latin1.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R {inhoud} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n% {tekst}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

    /// <summary>A PDF with objects packed in a stream, as most programs make them.</summary>
    public static byte[] PdfMetPak(string objecten, string woordenboek = "/Filter /FlateDecode")
    {
        using var gepakt = new MemoryStream();
        using (var zlib = new ZLibStream(gepakt, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes(objecten));
        return
        [
            .. Encoding.Latin1.GetBytes($"%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 {woordenboek} /Length {gepakt.Length} >>\nstream\n"),
            .. gepakt.ToArray(), .. "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"u8,
        ];
    }

    public static byte[] Word(Action<WordprocessingDocument>? erbij = null, WordprocessingDocumentType soort = WordprocessingDocumentType.Document)
    {
        using var geheugen = new MemoryStream();
        using (var word = WordprocessingDocument.Create(geheugen, soort))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("Beste Samira")))));
            erbij?.Invoke(word);
        }

        return geheugen.ToArray();
    }

    public static byte[] MetMacro() => Word(w => Vul(w.MainDocumentPart!.AddNewPart<VbaProjectPart>()));

    public static byte[] MetOle() => Word(w => Vul(w.MainDocumentPart!.AddNewPart<EmbeddedObjectPart>("application/vnd.openxmlformats-officedocument.oleObject", "rOle")));

    public static byte[] MetActiveX() => Word(w => Vul(w.MainDocumentPart!.AddNewPart<EmbeddedControlPersistencePart>("application/vnd.ms-office.activeX+xml", "rX")));

    public static byte[] MetSjabloonVanBuiten() => Word(w => w.MainDocumentPart!.AddNewPart<DocumentSettingsPart>()
        .AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://voorbeeld.invalid/sjabloon.dotm")));

    public static byte[] MetLink() => Word(w => w.MainDocumentPart!.AddHyperlinkRelationship(new Uri("https://www.enschede.nl"), true));

    public static byte[] Zip(string naam, string inhoud)
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var deel = zip.CreateEntry(naam).Open();
            deel.Write(Encoding.UTF8.GetBytes(inhoud));
        }

        return geheugen.ToArray();
    }

    private static void Vul(OpenXmlPart deel)
    {
        using var naar = deel.GetStream(FileMode.Create);
        naar.Write("iets"u8);
    }
}
