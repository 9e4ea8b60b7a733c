using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Bewaren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Verklaring;

/// <summary>One statement, to print and to keep with the papers.</summary>
[Vereist(DossierRechten.Verklaringen)]
public sealed class IndexModel : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Vernietigingsverklaring Verklaring { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Set<Vernietigingsverklaring>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == Id, Stop) is not { } verklaring) return NotFound();
        Verklaring = verklaring;
        return Page();
    }
}
