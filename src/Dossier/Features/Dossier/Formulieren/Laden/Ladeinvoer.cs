using System.Text;
using Microsoft.AspNetCore.Http;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Formulieren.Laden;

/// <summary>A form that somebody offers: a file, or text that was pasted.</summary>
public sealed class Ladeinvoer
{
    private static readonly Regel Niets = new("DOS-LADE-001", "Kies een bestand of plak de tekst van een formulier.");
    private static readonly Regel Twee = new("DOS-LADE-002", "Je koos een bestand en er staat ook tekst. Maak een van de twee leeg.");
    private static readonly Regel TeGroot = new("DOS-LADE-003", "Dit bestand is groter dan 1 MB. Een formulier is altijd kleiner.");

    public IFormFile? Bestand { get; set; }

    public string? Tekst { get; set; }

    /// <summary>Take the place of the concept of this version that is there already.</summary>
    public bool Vervang { get; set; }

    /// <summary>The state of that concept when it was named to the person.</summary>
    public int Gelezen { get; set; }

    /// <summary>The bytes that were offered, or why they are not taken.</summary>
    public async Task<Uitkomst<byte[]>> Lees(CancellationToken ct)
    {
        var getypt = !string.IsNullOrWhiteSpace(Tekst);
        if (Bestand is null or { Length: 0 })
            return getypt ? Encoding.UTF8.GetBytes(Tekst!) : Niets.Bij(nameof(Bestand));
        if (getypt) return Twee.Bij(nameof(Bestand));
        if (Bestand.Length > Formulierlezer.MeesteBytes) return TeGroot.Bij(nameof(Bestand));
        using var geheugen = new MemoryStream();
        await Bestand.CopyToAsync(geheugen, ct);
        return geheugen.ToArray();
    }
}
