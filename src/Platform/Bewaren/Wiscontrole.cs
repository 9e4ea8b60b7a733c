using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Bewaren;

/// <summary>Checks that every emptied line of a log was emptied by a destruction that is in the log of changes, and that no line was emptied besides.</summary>
public static class Wiscontrole
{
    /// <summary>The judgement of the walk, or where an emptied line does not fit when the walk found nothing.</summary>
    /// <param name="oordeel">What the walk through the chain said.</param>
    /// <param name="app">Where the destructions are told.</param>
    /// <param name="log">The context of the log that was walked.</param>
    /// <param name="ct">Stops the check.</param>
    public static async Task<Kettingoordeel> Voeg<TRegel>(Kettingoordeel oordeel, AppDbContext app, DbContext log, CancellationToken ct) where TRegel : Kettingregel
    {
        if (oordeel.Breuk is not null)
            return oordeel;
        // First the lines, then what was told: what is emptied meanwhile has told so before.
        var leeg = await log.Set<TRegel>().AsNoTracking().Where(r => r.WisWat != null || r.WisWie != null).OrderBy(r => r.Nummer).ToListAsync(ct);
        if (leeg.Count == 0)
            return oordeel;
        var tabel = Logwisser.Tabel<TRegel>(log);
        var verteld = (await app.Set<Wijzigingsregel>().AsNoTracking().Where(r => r.Soort == nameof(RegelsGewist)).Select(r => r.Inhoud).ToListAsync(ct))
            .Select(inhoud => JsonSerializer.Deserialize<RegelsGewist>(inhoud)!).Where(g => g.Log == tabel).ToDictionary(g => (g.Wissing, g.Deel));
        var groepen = leeg.Where(r => r.WisWat != null).GroupBy(r => (r.WisWat!.Value, Wisdelen.Wat)).Concat(leeg.Where(r => r.WisWie != null).GroupBy(r => (r.WisWie!.Value, Wisdelen.Wie)));
        foreach (var groep in groepen)
        {
            if (!verteld.TryGetValue(groep.Key, out var wissing))
                return oordeel with { Breuk = $"Regel {groep.First().Nummer} is leeggemaakt zonder vernietiging." };
            if (wissing.Aantal != groep.Count() || wissing.Merk != Logwisser.Merk(groep, groep.Key.Item2))
                return oordeel with { Breuk = $"Regel {groep.First().Nummer} en wat tegelijk is leeggemaakt, kloppen niet met de vernietiging." };
        }

        return oordeel;
    }
}
