using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Meldcodes.Beginnen;

/// <summary>Begins a meldcode with the first signals. Neither the log of the dossier nor its page says that there is one.</summary>
[Vereist(DossierRechten.Meldcode)]
public sealed class IndexModel : Dossierpagina
{
    [BindProperty]
    public string? Tekst { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Open("het dossier", 'R', Gegevenssoort.Contact) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("het dossier", 'R', Gegevenssoort.Contact)) return NotFound();
        var uitkomst = Meldcode.Begin(DossierId, Gebruiker.Ik, Gebruiker.Naam, Tekst, Nu);
        if (!uitkomst.Probeer(out var gemaakt))
        {
            ModelState.Neem(Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w with { Veld = nameof(Tekst) })]));
            return Page();
        }

        Db.Add(gemaakt.Nieuw);
        return await Bewaar("Meldcode begonnen", null, $"/meldcode/{gemaakt.Nieuw.Id}", "Dit is opgeschreven. Alleen jij ziet het nu.", gemaakt.Gebeurtenis);
    }
}
