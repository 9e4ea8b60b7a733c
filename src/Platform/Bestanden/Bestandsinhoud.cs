using Microsoft.AspNetCore.Http;

namespace Spil.Platform.Bestanden;

/// <summary>What is in a file that was sent with a form.</summary>
public static class Bestandsinhoud
{
    /// <summary>All bytes; ask its length first, so that nobody fills the memory.</summary>
    public static async Task<byte[]> Inhoud(this IFormFile bestand, CancellationToken ct)
    {
        var inhoud = new byte[bestand.Length];
        await using var stroom = bestand.OpenReadStream();
        await stroom.ReadExactlyAsync(inhoud, ct);
        return inhoud;
    }
}
