namespace Spil.Platform.Schrijven;

/// <summary>The result of walking a chain.</summary>
/// <param name="Aantal">Lines that were read.</param>
/// <param name="Breuk">Where and how it breaks first; null when it holds.</param>
public sealed record Kettingoordeel(long Aantal, string? Breuk);

/// <summary>Walks a chain from its first line and names the first line that does not fit.</summary>
public static class Kettingcontrole
{
    public static async Task<Kettingoordeel> Controleer(IAsyncEnumerable<Kettingregel> regels, Kettingkop? kop, CancellationToken ct)
    {
        long aantal = 0;
        var vorigeHash = "";
        await foreach (var regel in regels.WithCancellation(ct))
        {
            if (regel.Nummer != aantal + 1)
                return new(aantal, $"Regel {aantal + 1} ontbreekt; na regel {aantal} volgt regel {regel.Nummer}.");
            if (regel.VorigeHash != vorigeHash)
                return new(aantal, $"Regel {regel.Nummer} sluit niet aan op regel {aantal}.");
            if (regel.BerekenHash() != regel.Hash)
                return new(aantal, $"Regel {regel.Nummer} is veranderd.");
            vorigeHash = regel.Hash;
            aantal++;
        }

        if ((kop?.Nummer ?? 0) != aantal || (kop?.Hash ?? "") != vorigeHash)
            return new(aantal, $"Na regel {aantal} ontbreken regels: de ketting hoort tot regel {kop?.Nummer ?? 0} te lopen.");
        return new(aantal, null);
    }
}
