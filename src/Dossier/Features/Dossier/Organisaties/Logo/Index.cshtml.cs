using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Organisaties.Logo;

/// <summary>The logo of an organisation, for the head of a printed page. Says nothing about anybody.</summary>
[Vereist(DossierRechten.Logo)]
public sealed class IndexModel : SpilPagina
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var organisatie = await Db.Set<Organisatie>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == new OrganisatieId(id), Stop);
        return organisatie is { LogoSoort: { } soort } ? new Bestandsantwoord(organisatie.Logo, organisatie.Naam, soort) { Inlijn = true } : NotFound();
    }
}
