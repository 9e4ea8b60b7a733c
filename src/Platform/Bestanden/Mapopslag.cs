namespace Spil.Platform.Bestanden;

/// <summary>
/// Files in a folder, each under its key. A file is written beside its place and moved there when all of it is on disk, so that nobody
/// ever reads half of it; it belongs to Spil alone and nothing in it can be run.
/// </summary>
public sealed class Mapopslag(string map) : IBestandsopslag
{
    public async Task Bewaar(string merk, Stream inhoud, CancellationToken ct)
    {
        var pad = Pad(merk);
        if (File.Exists(pad))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var tijdelijk = $"{pad}.{Guid.NewGuid():N}";
        try
        {
            await using (var bestand = new FileStream(tijdelijk, Alleenvanons()))
            {
                await inhoud.CopyToAsync(bestand, ct);
                bestand.Flush(flushToDisk: true);
            }

            File.Move(tijdelijk, pad, overwrite: true); // The same content: whoever is last changes nothing.
        }
        finally
        {
            File.Delete(tijdelijk);
        }
    }

    public async Task<bool> Lees(string merk, Stream naar, CancellationToken ct)
    {
        var pad = Pad(merk);
        if (!File.Exists(pad))
            return false;
        await using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await bestand.CopyToAsync(naar, ct);
        return true;
    }

    public Task Vernietig(string merk, CancellationToken ct)
    {
        var pad = Pad(merk);
        if (Directory.Exists(Path.GetDirectoryName(pad)))
            File.Delete(pad);
        return Task.CompletedTask;
    }

    // Two levels, for file systems that grow slow with a hundred thousand files in one folder.
    private string Pad(string merk) => Bestandsmerk.IsGeldig(merk)
        ? Path.Combine(map, merk[..2], merk)
        : throw new ArgumentException("Not a key of a content.", nameof(merk));

    private static FileStreamOptions Alleenvanons()
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return opties;
    }
}
