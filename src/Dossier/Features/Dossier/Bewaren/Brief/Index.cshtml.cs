using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bewaren.Brief;

/// <summary>The letter with the decision, to print.</summary>
[Vereist(DossierRechten.Bewaren)]
public sealed class IndexModel(Brieflader lader) : Bewaarpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Verwijderbrief Brief { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Set<Verwijderverzoek>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == new VerwijderverzoekId(Id) && v.BeslistOp != null, Stop) is not { } verzoek
            || !await Open(verzoek.DossierId, "de brief over verwijderen", 'R')) return NotFound();
        Brief = await lader.Maak(verzoek, Inwoner.Volledig, Stop);
        return Page();
    }
}
