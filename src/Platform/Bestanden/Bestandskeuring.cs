using System.Buffers;
using Microsoft.AspNetCore.Http;
using Spil.Kern;

namespace Spil.Platform.Bestanden;

/// <summary>A file that was looked at and may be kept.</summary>
/// <param name="Naam">The name to show and to give back, with the extension of what it is.</param>
/// <param name="Soort">What it is, by its content.</param>
/// <param name="Grootte">Its size in bytes.</param>
/// <param name="Merk">SHA-256 of its content.</param>
/// <param name="Opmerking">A sentence when the name said something else than the content; empty otherwise.</param>
public sealed record Bestandskeur(string Naam, Bestandssoort Soort, long Grootte, string Merk, string Opmerking);

/// <summary>
/// Looks at a file before it is kept. What it is follows from its content and never from its name. A file whose extension says something
/// else is taken in as what it really is, under a name that says so, with a sentence: people rename scans, and a wrong name alone does
/// no harm once the content is known. What can run, or fetches something from elsewhere, is refused.
/// </summary>
public sealed class Bestandskeuring(Bestandsinstellingen instellingen, IBestandsopslag opslag)
{
    private const long HoogsteLogo = 1024 * 1024;
    private const int HoogsteZijde = 4000;

    // A file stands in memory while it is looked at; two at a time bounds that, whatever many people send.
    private static readonly SemaphoreSlim Plaatsen = new(2);

    /// <summary>Looks at a file that somebody sent.</summary>
    /// <param name="bestand">The file; null when none was chosen.</param>
    /// <param name="veld">Name of the input, for the refusal.</param>
    /// <param name="ct">Stops.</param>
    public Task<Uitkomst<Bestandskeur>> Keur(IFormFile? bestand, string veld, CancellationToken ct) => MetInhoud(bestand, veld, instellingen.HoogsteBytes, Kijk, ct);

    /// <summary>As <see cref="Keur"/>, for a logo: a picture, and not too large to print.</summary>
    public Task<Uitkomst<Bestandskeur>> KeurLogo(IFormFile? bestand, string veld, CancellationToken ct) => MetInhoud(bestand, veld, instellingen.HoogsteBytes, (buffer, lengte) =>
        Beeldkeuring.Maat(buffer.AsSpan(0, lengte)) is not { } maat ? (null, Bestandsregels.GeenPlaatje)
        : lengte > HoogsteLogo || maat.Breed > HoogsteZijde || maat.Hoog > HoogsteZijde ? (null, Bestandsregels.PlaatjeTeGroot)
        : (maat.Soort, null), ct);

    /// <summary>Keeps what was looked at.</summary>
    public async Task Bewaar(IFormFile bestand, Bestandskeur keur, CancellationToken ct)
    {
        await using var inhoud = bestand.OpenReadStream();
        await opslag.Bewaar(keur.Merk, inhoud, ct);
    }

    private static (Bestandssoort? Soort, Regel? Weigert) Kijk(byte[] buffer, int lengte)
    {
        ReadOnlySpan<byte> inhoud = buffer.AsSpan(0, lengte);
        if (Beeldkeuring.Lijkt(inhoud))
            return Beeldkeuring.Maat(inhoud) is { } maat ? (maat.Soort, null) : (null, Bestandsregels.Onleesbaar);
        if (Pdfkeuring.Lijkt(inhoud))
            return Pdfkeuring.Weigert(buffer, lengte) is { } pdf ? (null, pdf) : (Bestandssoort.Pdf, null);
        if (inhoud.StartsWith("PK\x03\x04"u8))
            return Wordkeuring.Weigert(buffer, lengte) is { } word ? (null, word) : (Bestandssoort.Word, null);
        // The container of Office before 2007, and of any Office file with a password.
        return (null, inhoud.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? Bestandsregels.OudWord : Bestandsregels.AndereSoort);
    }

    private static async Task<Uitkomst<Bestandskeur>> MetInhoud(
        IFormFile? bestand, string veld, long hoogste, Func<byte[], int, (Bestandssoort? Soort, Regel? Weigert)> kijk, CancellationToken ct)
    {
        if (bestand is null) return Bestandsregels.GeenBestand.Bij(veld);
        if (bestand.Length == 0) return Bestandsregels.Leeg.Bij(veld);
        if (bestand.Length > hoogste) return Bestandsregels.TeGroot.Bij(veld, TeGroot(bestand.Length, hoogste));
        await Plaatsen.WaitAsync(ct);
        var lengte = (int)bestand.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(lengte);
        try
        {
            await using (var inhoud = bestand.OpenReadStream())
                await inhoud.ReadExactlyAsync(buffer.AsMemory(0, lengte), ct);
            var (soort, weigert) = kijk(buffer, lengte);
            if (soort is not { } gezien) return weigert!.Bij(veld);
            var naam = Bestandsnaam.Met(bestand.FileName, gezien);
            return new Bestandskeur(naam, gezien, lengte, Bestandsmerk.Van(buffer.AsSpan(0, lengte)), Opmerking(bestand.FileName, naam, gezien));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            Plaatsen.Release();
        }
    }

    private static string TeGroot(long bytes, long hoogste) =>
        $"Dit bestand is {Megabytes(bytes)} MB. Dat is te groot: het mag hoogstens {Megabytes(hoogste)} MB zijn. Scan het met een lagere kwaliteit, of verdeel het over meer bestanden.";

    private static long Megabytes(long bytes) => (bytes + (1024 * 1024) - 1) / (1024 * 1024);

    private static string Opmerking(string gegeven, string naam, Bestandssoort soort) => Bestandsnaam.ZegtIetsAnders(gegeven, soort)
        ? $"Het bestand heette {Bestandsnaam.Toonbaar(gegeven)}, maar het is {soort.MetLidwoord()}. Spil bewaart het als {naam}."
        : "";
}
