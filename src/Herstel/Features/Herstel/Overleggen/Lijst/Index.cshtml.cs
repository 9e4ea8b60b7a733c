using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Lijst;

/// <summary>The meetings of one traject, as far as who looks may know of them.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Trajectpagina
{
    public IReadOnlyList<(Overleg Overleg, Overlegzicht Zicht)> Rijen { get; private set; } = [];

    public bool MagBeginnen => Kader is { SchrijftMee: true, Loopt: true } && Mag(HerstelRechten.OverlegVoorbereiden);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de overleggen", null, 'R', Enum.GetValues<Gegevenssoort>())) return NotFound();
        var traject = new TrajectId(Id);
        var alle = await Db.Set<Overleg>().AsNoTracking().AsSplitQuery().Include(o => o.Genodigden).Include(o => o.Beloften).Where(o => o.TrajectId == traject).OrderByDescending(o => o.Id).ToListAsync(Stop);
        Rijen = [.. alle.Select(o => (o, Overlegzicht.Van(o, Kader.Traject, Kader.Ik, Vandaag))).Where(r => r.Item2.Kent)];
        return Page();
    }
}
