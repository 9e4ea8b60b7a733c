using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Verzoeken;

/// <summary>Requests of inwoners to destroy: what waits first, with how long there is; then what was decided.</summary>
[Vereist(DossierRechten.Bewaren)]
public sealed class IndexModel : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 10_000);

    public bool Volgende { get; private set; }

    public DateOnly Op => Vandaag;

    public IReadOnlyList<(Verwijderverzoek Verzoek, Naam? Naam)> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (gesloten, functionaris) = (Toegang.Gesloten(), Gebruiker.Rol == Rol.Functionaris);
        (var rijen, Volgende) = await (from v in Db.Set<Verwijderverzoek>().AsNoTracking()
                                       join d in Db.Set<Inwonerdossier>().IgnoreAutoIncludes() on v.DossierId equals d.Id
                                       join p in Db.Set<Persoon>() on d.InwonerId equals p.Id
                                       orderby v.Stand == Verzoekstand.Open descending, v.OntvangenOp, v.Id
                                       select new { Verzoek = v, p.Naam, Dicht = !functionaris && gesloten.Any(g => g.Id == d.Id) })
            .Bladzijde(Nummer, PerBladzijde, Stop);
        Rijen = [.. rijen.Select(r => (r.Verzoek, r.Dicht ? null : r.Naam))];
        await Toegang.LogLijst("verzoeken om te verwijderen", Rijen.Count, Stop);
    }
}
