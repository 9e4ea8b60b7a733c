using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>A page about a meeting that was held; before that there is no such page.</summary>
public abstract class Napagina : Overlegpagina
{
    /// <summary>The day of the meeting.</summary>
    public DateOnly Gehouden => Overleg.GehoudenOp!.Value;

    protected async Task<bool> OpenNa(string wat, char actie, Func<Overlegzicht, bool> mag) => await Open(wat, actie, mag) && Overleg.GehoudenOp is not null;

    /// <summary>The call after this meeting, as it is kept; null while nothing came of it.</summary>
    protected Task<Belafspraak?> HaalBelafspraak()
    {
        var id = new OverlegId(Oid);
        return Db.Set<Belafspraak>().Include(b => b.Pogingen).SingleOrDefaultAsync(b => b.Id == id, Stop);
    }

    /// <summary>The voorstellen of the traject on which not everybody agrees.</summary>
    protected async Task<IReadOnlyList<Voorstel>> HaalOpenVoorstellen()
    {
        var traject = Overleg.TrajectId;
        var alle = await Db.Set<Voorstel>().AsNoTracking().AsSplitQuery().Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen)
            .Where(v => v.TrajectId == traject && v.Status == Voorstelstatus.Ingebracht && v.GedaanOp == null && v.BereiktOp == null).OrderBy(v => v.Id).ToListAsync(Stop);
        return alle.FindAll(v => !v.Huidige.Stand().IsAangenomen);
    }

    /// <summary>What people said about this meeting.</summary>
    protected Task<List<Overlegervaring>> HaalErvaringen()
    {
        var id = new OverlegId(Oid);
        return Db.Set<Overlegervaring>().AsNoTracking().Where(e => e.OverlegId == id).OrderBy(e => e.Id).ToListAsync(Stop);
    }
}
