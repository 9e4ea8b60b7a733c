using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Overdragen;

/// <summary>A hand-over loses its meaning when who hands over is replaced otherwise, or who takes over goes away.</summary>
internal sealed class OverdrachtenVolgenKring(AppDbContext db) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = nu.Datum();
        var overdrachten = await db.Set<Overdracht>().Where(o => dossiers.Contains(o.DossierId) && (o.Stand == Overdrachtstand.Voorgesteld
            || o.Stand == Overdrachtstand.WachtOpInwoner || (o.Stand == Overdrachtstand.Afgesproken && o.Ingang > vandaag))).ToListAsync(ct);
        if (overdrachten.Count == 0) return [];
        var ids = overdrachten.Select(o => o.DossierId).Distinct().ToList();
        var gehelen = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).AsSplitQuery().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        return [.. overdrachten.SelectMany(o => o.VolgKring(gehelen[o.DossierId], vandaag).Select(g => new Gevolgd(o.DossierId, g)))];
    }
}
