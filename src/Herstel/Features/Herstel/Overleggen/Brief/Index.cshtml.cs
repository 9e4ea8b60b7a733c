using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Brief;

/// <summary>A letter on paper for who has no mail address, or whose mail did not arrive. It does not say about whom or about what.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Gid { get; set; }

    public Genodigde Wie { get; private set; } = null!;

    /// <summary>Who signs the letter: the casusregisseur, whom people call.</summary>
    public string Van { get; private set; } = "";

    public string Telefoon { get; private set; } = "";

    public IReadOnlyList<Prikmoment> Momenten => [.. Overleg.Momenten.OrderBy(m => m.Dag).ThenBy(m => m.Tijd)];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenSamen("een brief voor het overleg", 'E') || Overleg.Zoek(Gid) is not { IsInwoner: false } wie) return NotFound();
        Wie = wie;
        if (Kader.Traject.Tandem is not { } tandem) return Page();
        var afzender = await Db.Set<Persoon>().Where(p => p.Id == tandem.Casusregisseur).Select(p => new { p.Naam, p.Telefoon }).AsNoTracking().SingleAsync(Stop);
        (Van, Telefoon) = (afzender.Naam.Volledig, afzender.Telefoon);
        return Page();
    }
}
