using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Regel;

/// <summary>All of one line, with the name of the inwoner. That the functionaris opened it, the inwoner reads.</summary>
[Vereist(DossierRechten.InzagelogZien)]
public sealed class IndexModel(Inzagezoeker zoeker, Toezichtlog toezicht) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public long Nummer { get; set; }

    public Inzageregel Regel { get; private set; } = null!;

    public string? Inwoner { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await zoeker.Regel(Nummer, Stop) is not { } regel) return NotFound();
        Regel = regel;
        await toezicht.Schrijf("een regel van het logboek: wie er keek", $"inzageregel {Nummer}", 'R', regel.DossierId, Stop);
        if (regel.DossierId is { } dossier)
        {
            Inwoner = (await Db.Set<Inwonerdossier>().AsNoTracking().Where(d => d.Id == dossier).Join(Db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (d, p) => p.Naam)
                .SingleOrDefaultAsync(Stop))?.Volledig;
        }

        return Page();
    }
}
