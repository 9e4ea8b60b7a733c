using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Bewaren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Verklaringen;

/// <summary>What was destroyed, without of whom.</summary>
[Vereist(DossierRechten.Verklaringen)]
public sealed class IndexModel : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 10_000);

    public bool Volgende { get; private set; }

    /// <summary>The beheerder sees this page and no other about keeping.</summary>
    public bool MetTabs => Gebruiker.Rol != Rol.Beheerder;

    public IReadOnlyList<Vernietigingsverklaring> Rijen { get; private set; } = [];

    public async Task OnGetAsync() => (Rijen, Volgende) = await Db.Set<Vernietigingsverklaring>().AsNoTracking().OrderByDescending(v => v.Op).ThenBy(v => v.Id).Bladzijde(Nummer, PerBladzijde, Stop);
}
