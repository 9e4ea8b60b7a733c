using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Spil.Platform.Bestanden;

/// <summary>
/// Reads a form with files. A file goes to a temporary file that only Spil can read; of one that is too large only the size is counted,
/// so that the page can say so beside the field with everything else that was typed, and neither memory nor disk fills up.
/// </summary>
internal static class Bestandsformulier
{
    private const int HoogsteVeld = 1024 * 1024;
    private const int HoogsteDelen = 1000;
    private const int Stukgrootte = 64 * 1024;

    /// <exception cref="InvalidDataException">It is no form that a browser would send.</exception>
    public static async Task<FormCollection> Lees(HttpRequest request, long hoogste, CancellationToken ct)
    {
        var grens = MediaTypeHeaderValue.TryParse(request.ContentType, out var soort) ? HeaderUtilities.RemoveQuotes(soort.Boundary).Value : null;
        if (string.IsNullOrEmpty(grens) || grens.Length > 100) throw new InvalidDataException("A form without a boundary.");
        var lezer = new MultipartReader(grens, request.Body);
        var velden = new KeyValueAccumulator();
        var bestanden = new FormFileCollection();
        while (await lezer.ReadNextSectionAsync(ct) is { } deel)
        {
            if (velden.ValueCount + bestanden.Count >= HoogsteDelen) throw new InvalidDataException("A form with too many parts.");
            if (!ContentDispositionHeaderValue.TryParse(deel.ContentDisposition, out var kop)) continue;
            var naam = HeaderUtilities.RemoveQuotes(kop.Name).Value ?? "";
            if (kop.IsFileDisposition())
                bestanden.Add(await Bestand(request.HttpContext, deel.Body, naam, Bestandsnaam(kop), hoogste, ct));
            else if (kop.IsFormDisposition())
                velden.Append(naam, await Veld(deel.Body, ct));
        }

        return new FormCollection(velden.GetResults(), bestanden);
    }

    private static string Bestandsnaam(ContentDispositionHeaderValue kop) =>
        HeaderUtilities.RemoveQuotes(kop.FileNameStar.HasValue ? kop.FileNameStar : kop.FileName).Value ?? "";

    private static async Task<string> Veld(Stream inhoud, CancellationToken ct)
    {
        using var geheugen = new MemoryStream();
        var stuk = new byte[8 * 1024];
        for (int gelezen; (gelezen = await inhoud.ReadAsync(stuk, ct)) > 0;)
        {
            if (geheugen.Length + gelezen > HoogsteVeld) throw new InvalidDataException("A field that is too long.");
            geheugen.Write(stuk, 0, gelezen);
        }

        return Encoding.UTF8.GetString(geheugen.GetBuffer(), 0, (int)geheugen.Length);
    }

    private static async Task<FormFile> Bestand(HttpContext http, Stream inhoud, string veld, string naam, long hoogste, CancellationToken ct)
    {
        var tijdelijk = new FileStream(Path.Combine(Path.GetTempPath(), "spil-" + Guid.NewGuid().ToString("N")), Opties());
        http.Response.RegisterForDispose(tijdelijk);
        var stuk = new byte[Stukgrootte];
        var totaal = 0L;
        for (int gelezen; (gelezen = await inhoud.ReadAsync(stuk, ct)) > 0;)
        {
            totaal += gelezen;
            if (totaal <= hoogste) await tijdelijk.WriteAsync(stuk.AsMemory(0, gelezen), ct);
            else if (tijdelijk.Length > 0) tijdelijk.SetLength(0);
        }

        await tijdelijk.FlushAsync(ct);
        return new FormFile(tijdelijk, 0, totaal, veld, naam) { Headers = new HeaderDictionary() };
    }

    private static FileStreamOptions Opties()
    {
        var opties = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return opties;
    }
}
