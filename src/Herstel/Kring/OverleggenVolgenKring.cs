using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Kring;

/// <summary>Who left the kring is not asked for a meeting any more: the personal link stops, and who was invited hears that it does not take place for them.</summary>
internal sealed class OverleggenVolgenKring(AppDbContext db, Overlegpost post) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gebeurtenis>> Volg(DossierId dossier, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = nu.Datum();
        var overleggen = await db.Set<Overleg>().Geheel().Where(o => o.DossierId == dossier && o.Stand != Overlegstand.Afgezegd && o.Stand != Overlegstand.Gehouden
            && (o.Dag == null || o.Dag >= vandaag || o.Stand == Overlegstand.Bezig || o.Stand == Overlegstand.Gepauzeerd)).ToListAsync(ct);
        if (overleggen.Count == 0) return [];
        var geheel = await db.Set<Inwonerdossier>().AsSingleQuery().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == dossier, ct);
        var gebeurtenissen = new List<Gebeurtenis>();
        foreach (var overleg in overleggen)
        {
            // A pause ends some day; until then the way in is closed, and that is enough.
            var weg = overleg.Genodigden.Where(g => g.PersoonId is { } p && !geheel.Betrokkenen.Any(b => b.PersoonId == p && b.HoortErbijOp(vandaag))).ToList();
            var vervallen = weg.Select(g => overleg.Vervalt(g.Id)).OfType<GenodigdeBeslist>().ToList();
            gebeurtenissen.AddRange(vervallen);
            if (overleg.Stand == Overlegstand.Gepland) await post.ZegAf(overleg, weg.Where(g => vervallen.Exists(v => v.Genodigde == g.Id)), ct);
        }

        return gebeurtenissen;
    }
}
