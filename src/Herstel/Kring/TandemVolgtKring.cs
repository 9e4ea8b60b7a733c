using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Kring;

/// <summary>
/// The dossier says who takes over in the tandem and from when; the traject that runs keeps that, with the day, so that it is the other tandem
/// on the day itself without anything happening then.
/// </summary>
internal sealed class TandemVolgtKring(AppDbContext db) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct)
    {
        var trajecten = await db.Set<Traject>().Where(t => dossiers.Contains(t.DossierId) && t.Status == Trajectstatus.Lopend).ToListAsync(ct);
        if (trajecten.Count == 0) return [];
        var gehelen = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).AsSplitQuery().Where(d => dossiers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        return [.. trajecten.Select(t => (t.DossierId, Gebeurtenis: t.VolgKring(Wissels(gehelen[t.DossierId], t)))).Where(g => g.Gebeurtenis is not null)
            .Select(g => new Gevolgd(g.DossierId, g.Gebeurtenis!))];
    }

    // Everybody who came into the tandem by taking over, since this tandem was formed.
    private static List<Tandemwissel> Wissels(Inwonerdossier dossier, Traject traject) =>
    [
        .. dossier.Betrokkenen.Where(b => b.IsTandem && b.OvergenomenVan is not null && (b.Tot is null || b.Tot >= b.Vanaf) && b.Vanaf >= traject.Tandem?.Sinds)
            .OrderBy(b => b.Vanaf).ThenBy(b => b.Id).GroupBy(b => (b.Rol, b.Vanaf)).Select(b => new Tandemwissel(b.Key.Rol, b.Last().PersoonId, b.Key.Vanaf)),
    ];
}
