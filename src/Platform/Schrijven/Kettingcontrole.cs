using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Spil.Platform.Schrijven;

/// <summary>The result of walking a chain.</summary>
/// <param name="Aantal">Lines that were read.</param>
/// <param name="Breuk">Where and how it breaks first; null when it holds.</param>
public sealed record Kettingoordeel(long Aantal, string? Breuk);

/// <summary>Walks a chain from its first line and names the first line that does not fit.</summary>
public static class Kettingcontrole
{
    // Read in pieces, so that a long walk keeps no transaction open beside those who write.
    private const int PerStuk = 20_000;

    /// <summary>
    /// Walks the chain of one log while others write on: up to where it ended when the walk began.
    /// </summary>
    /// <param name="db">The context of the log.</param>
    /// <param name="voortgang">Hears now and then how many lines were read, of how many.</param>
    /// <param name="ct">Stops the walk.</param>
    public static async Task<Kettingoordeel> Loop<TRegel>(DbContext db, Func<long, long, Task>? voortgang, CancellationToken ct) where TRegel : Kettingregel
    {
        // A line and the head move together, so what was there before the head was read lies within it.
        var laatste = await db.Set<TRegel>().MaxAsync(r => (long?)r.Nummer, ct) ?? 0;
        var kop = await db.Set<Kettingkop>().AsNoTracking().SingleOrDefaultAsync(ct);
        var einde = kop?.Nummer ?? 0;
        var oordeel = await Controleer(Stukken<TRegel>(db, einde, voortgang, ct), kop, ct);
        return oordeel.Breuk is null && laatste > einde ? oordeel with { Breuk = $"Regel {laatste} staat na het einde van de ketting: die hoort tot regel {einde} te lopen." } : oordeel;
    }

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

    private static async IAsyncEnumerable<Kettingregel> Stukken<TRegel>(
        DbContext db, long einde, Func<long, long, Task>? voortgang, [EnumeratorCancellation] CancellationToken ct) where TRegel : Kettingregel
    {
        var vorige = long.MinValue;
        for (long gelezen = 0; ;)
        {
            var vanaf = vorige;
            var stuk = await db.Set<TRegel>().AsNoTracking().Where(r => r.Nummer > vanaf && r.Nummer <= einde).OrderBy(r => r.Nummer).Take(PerStuk).ToListAsync(ct);
            foreach (var regel in stuk)
                yield return regel;
            gelezen += stuk.Count;
            if (voortgang is not null)
                await voortgang(gelezen, einde);
            if (stuk.Count < PerStuk)
                yield break;
            vorige = stuk[^1].Nummer;
        }
    }
}
