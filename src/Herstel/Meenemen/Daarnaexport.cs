using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Daarna;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Meenemen;

/// <summary>The call some weeks after a meeting.</summary>
public sealed record Belafspraakdeel(DateOnly Overleg, DateOnly BelOp, IReadOnlyList<Belpogingdeel> NietBereikt, DateOnly? GesprokenOp, string MetWie, string HoeGaatHet, string WatNodig, bool VervolgNodig, string GesprokenDoor);

/// <summary>A call that nobody answered.</summary>
public sealed record Belpogingdeel(DateOnly Op, string Door);

/// <summary>What somebody said about a meeting.</summary>
public sealed record Ervaringdeel(DateOnly Overleg, string Naam, Ervaringsantwoord? KonZeggen, Ervaringsantwoord? WeetAfspraken, Ervaringsantwoord? HelptVerder, string Woord, bool MetCasusregisseur);

/// <summary>What came after the meetings: the calls, and what the inwoner may read of how they were.</summary>
internal sealed class Daarnaexport(AppDbContext db) : IDossierexport
{
    public IReadOnlyList<Exportdeel> Delen =>
    [
        Exportdeel.Lijst("belafspraken", "Wie er belde na een overleg", Belafspraken),
        Exportdeel.Lijst("ervaringen", "Hoe het overleg was", Ervaringen),
    ];

    private async Task<List<Belafspraakdeel>> Belafspraken(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Belafspraak>().AsNoTracking().Include(b => b.Pogingen).Where(b => b.DossierId == dossier).OrderBy(b => b.GehoudenOp).ToListAsync(ct)).Select(b => new Belafspraakdeel(
            b.GehoudenOp, b.BelOp, [.. b.Pogingen.OrderBy(p => p.Op).Select(p => new Belpogingdeel(p.Op, p.Door))], b.GesprokenOp, b.MetWie, b.HoeGaatHet, b.WatNodig, b.VervolgNodig, b.GesprokenDoor))];

    // What others did not share with the inwoner stays theirs (AVG art. 15 lid 4).
    private async Task<List<Ervaringdeel>> Ervaringen(DossierId dossier, CancellationToken ct) =>
        [.. (await (from e in db.Set<Overlegervaring>().AsNoTracking()
                    where e.DossierId == dossier && !e.Overgeslagen && (e.MetInwoner || db.Set<Inwonerdossier>().Any(d => d.Id == dossier && d.InwonerId == e.PersoonId))
                    join o in db.Set<Domein.Overleggen.Overleg>() on e.OverlegId equals o.Id
                    orderby o.GeeindigdOm, e.Id
                    select new { e, o.GeeindigdOm }).ToListAsync(ct))
            .Select(r => new Ervaringdeel(r.GeeindigdOm!.Value.Datum(), r.e.Naam, r.e.Zeggen, r.e.Snappen, r.e.Verder, r.e.Woord, r.e.MetCasusregisseur))];
}
