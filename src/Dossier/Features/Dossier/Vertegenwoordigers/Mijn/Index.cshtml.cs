using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Vertegenwoordigers.Mijn;

/// <summary>The people for whom somebody decides today. On the day after the last day of the paper it is empty by itself.</summary>
[Vereist(DossierRechten.Vertegenwoordigen)]
public sealed class IndexModel : SpilPagina
{
    public IReadOnlyList<(DossierId Dossier, Naam Naam, Vertegenwoordiger Als)> Mensen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var zichtbaar = Toegang.Zichtbaar(Gegevenssoort.Contact);
        var dossiers = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Where(d => zichtbaar.Contains(d.Id)).Include(d => d.Vertegenwoordigers)
            .Join(Db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (d, p) => new { Dossier = d, p.Naam }).ToListAsync(Stop);
        Mensen = [.. dossiers.Select(d => (d.Dossier.Id, d.Naam, Als: d.Dossier.VertegenwoordigerOp(Gebruiker.Ik, Vandaag)!)).OrderBy(d => d.Naam.Sorteersleutel, StringComparer.Ordinal)];
        await Toegang.LogLijst("voor wie ik beslis", Mensen.Count, Stop);
        return Page();
    }
}
