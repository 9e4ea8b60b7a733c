namespace Spil.Web.Opdrachten;

/// <summary>Reads the file that a sub-command was given, or says in a sentence why not.</summary>
internal static class Bestandslezer
{
    public static async Task<byte[]> Lees(string bestand, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllBytesAsync(bestand, ct);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Opdrachtfout($"Het bestand {bestand} is er niet.");
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Opdrachtfout($"Spil kan het bestand {bestand} niet lezen.");
        }
    }
}
