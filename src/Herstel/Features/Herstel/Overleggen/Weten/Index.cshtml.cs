using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Weten;

/// <summary>Everything that somebody who comes needs to know, in plain words. Who has not promised secrecy is asked to do that first.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Overlegpagina
{
    /// <summary>Name and telephone of the casusregisseur.</summary>
    public string Bellen { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("wat je moet weten over het overleg", 'R', z => z.Kent)) return NotFound();
        if (!Zicht.Ziet || Kader.Traject.Tandem is not { } tandem) return Page();
        var casusregisseur = await Db.Set<Persoon>().Where(p => p.Id == tandem.Casusregisseur).Select(p => new { p.Naam, p.Telefoon }).AsNoTracking().SingleAsync(Stop);
        Bellen = casusregisseur.Naam.Volledig + (casusregisseur.Telefoon.Length > 0 ? $", {casusregisseur.Telefoon}" : "");
        return Page();
    }
}
