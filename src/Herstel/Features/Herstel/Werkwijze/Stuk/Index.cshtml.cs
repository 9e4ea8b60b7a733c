using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Stuk;

/// <summary>A folder or instruction as a file, or the way to its link. It is about no inwoner, so no dossier is opened.</summary>
[Vereist(HerstelRechten.ProcesstukLezen)]
public sealed class IndexModel : SpilPagina
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var stukId = new ProcesstukId(id);
        return await Db.Set<Processtuk>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == stukId, Stop) is not { } stuk ? NotFound()
            : stuk.Soort is { } soort ? new Bestandsantwoord(stuk.Merk, stuk.Bestandsnaam, soort, stuk.Grootte)
            : Redirect(stuk.Link);
    }
}
