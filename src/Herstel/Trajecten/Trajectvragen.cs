using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Trajecten;

/// <summary>Somebody who guides the inwoner of a dossier on the day that was asked, as a query.</summary>
internal sealed class Tandemplek
{
    public DossierId Dossier { get; init; }

    public PersoonId Persoon { get; init; }

    public Betrokkenheid Rol { get; init; }
}

/// <summary>Questions about who guides, that more than one list asks. It stands in the dossier: the tandem of the traject is as it was formed.</summary>
internal static class Trajectvragen
{
    /// <summary>Who guides whom on that day, to be asked further about in a query.</summary>
    public static IQueryable<Tandemplek> TandemOp(this AppDbContext db, DateOnly op) =>
        from d in db.Set<Inwonerdossier>().IgnoreAutoIncludes()
        from b in d.Betrokkenen
        where Betrokkene.Tandemrollen.Contains(b.Rol) && b.Vanaf <= op && (b.Tot == null || op <= b.Tot)
        select new Tandemplek { Dossier = d.Id, Persoon = b.PersoonId, Rol = b.Rol };

    /// <summary>The trajecten that this person leads on that day.</summary>
    public static IQueryable<Traject> GeleidDoor(this IQueryable<Traject> trajecten, AppDbContext db, PersoonId wie, DateOnly op)
    {
        var tandem = db.TandemOp(op);
        return trajecten.Where(t => tandem.Any(p => p.Dossier == t.DossierId && p.Persoon == wie && p.Rol == Betrokkenheid.Casusregisseur));
    }
}
