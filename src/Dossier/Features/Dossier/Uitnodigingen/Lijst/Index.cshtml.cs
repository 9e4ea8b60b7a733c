using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Lijst;

/// <summary>Everybody who was invited and how it stands, the newest first. For the inwoner, or the casusregisseur together with the inwoner.</summary>
[Vereist(DossierRechten.Uitnodigen)]
public sealed class IndexModel : Dossierpagina
{
    private const int Hoogstens = 200;

    public IReadOnlyList<Uitnodiging> Uitnodigingen { get; private set; } = [];

    public DateTimeOffset Moment => Nu;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenSamen("de uitnodigingen", 'R', Gegevenssoort.Contact) is { } antwoord) return antwoord;
        Uitnodigingen = await Db.Set<Uitnodiging>().AsNoTracking().Where(u => u.DossierId == DossierId)
            .OrderByDescending(u => u.VerstuurdOp).ThenByDescending(u => u.Id).Take(Hoogstens).ToListAsync(Stop);
        return Page();
    }
}
