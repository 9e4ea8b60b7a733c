using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Signalen;

/// <summary>The inwoner says that the help does not fit, up or down, and reads what came of it before.</summary>
[Vereist(WmoRechten.ZelfMelden), MetConcept]
public sealed class IndexModel : Signaalingang
{
    [BindProperty]
    public Signaalformulier Invoer { get; set; } = new();

    public IReadOnlyList<Signaal> Eerder { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('C') || Indicatie is null) return NotFound();
        var gegeven = Geef(new(Signaalgever.Inwoner, Gebruiker.Ik, Gebruiker.Naam, "", null), Invoer);
        if (!ModelState.Neem(gegeven, "Invoer.")) return Page();
        Db.Add(gegeven.Waarde.Nieuw);
        return await Bewaar("Signaal gegeven", DossierId, $"/mijn/signalen/{gegeven.Waarde.Nieuw.Id}", "Verstuurd. Een consulent gaat ernaar kijken.", gegeven.Waarde.Gebeurtenis);
    });

    private async Task<bool> Laad(char actie)
    {
        var ik = Gebruiker.Ik;
        if (await Db.Set<Inwonerdossier>().Where(d => d.InwonerId == ik).Select(d => (DossierId?)d.Id).FirstOrDefaultAsync(Stop) is not { } dossier) return false;
        if (!await OpenDossier(dossier, Gegevenssoort.Ondersteuning, actie)) return false;
        Eerder = await Db.Set<Signaal>().AsNoTracking().Where(s => s.DossierId == dossier && s.GeverId == ik).OrderByDescending(s => s.Id).ToListAsync(Stop);
        return true;
    }
}
