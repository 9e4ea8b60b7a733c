using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Trajecten;

/// <summary>Questions about trajecten that more than one list asks. Who guides on a day stands in the dossier: the tandem of the traject is as it was formed.</summary>
internal static class Trajectvragen
{
    /// <summary>The trajecten that this person leads on that day.</summary>
    public static IQueryable<Traject> GeleidDoor(this IQueryable<Traject> trajecten, AppDbContext db, PersoonId wie, DateOnly op) =>
        trajecten.Where(t => db.Set<Inwonerdossier>().IgnoreAutoIncludes().Any(d => d.Id == t.DossierId
            && d.Betrokkenen.Any(b => b.PersoonId == wie && b.Rol == Betrokkenheid.Casusregisseur && b.Vanaf <= op && (b.Tot == null || op <= b.Tot))));
}
