using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Gezien;

/// <summary>Who looked, per day and in plain words, straight from the log that cannot be switched off. Also who was refused.</summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel(Meekijkers meekijkers) : SpilPagina
{
    /// <summary>Lines of the log on one page; lines of one day and person are told together.</summary>
    private const int PerBladzijde = 100;

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 1000);

    public bool Volgende { get; private set; }

    public bool HeeftDossier { get; private set; }

    public IReadOnlyList<Kijkdag> Dagen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Set<Inwonerdossier>().Where(d => d.InwonerId == Gebruiker.Persoon).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop) is not { } dossier)
            return Page();
        if (!await Toegang.Open(dossier, Inzage.Van(Gegevenssoort.Contact, "wie er keek"), Stop)) return NotFound();
        HeeftDossier = true;
        var regels = await meekijkers.Haal(dossier, Gebruiker.Account, null, (Nummer - 1) * PerBladzijde, PerBladzijde + 1, Stop);
        Volgende = regels.Count > PerBladzijde;
        Dagen = Kijkdag.Van(regels.Take(PerBladzijde), Vandaag);
        return Page();
    }
}
