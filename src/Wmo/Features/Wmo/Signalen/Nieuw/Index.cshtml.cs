using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Signalen.Nieuw;

/// <summary>Somebody calls about the help of an inwoner; the consulent writes it down and takes it up at once.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Signaalingang
{
    [BindProperty(SupportsGet = true)]
    public Guid Dossier { get; set; }

    [BindProperty]
    public Signaalformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await OpenDossier(new(Dossier), Gegevenssoort.Ondersteuning) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenDossier(new(Dossier), Gegevenssoort.Ondersteuning, 'C')) return NotFound();
        var gegeven = Geef(new(Signaalgever.Ander, null, Invoer.Naam, Invoer.Relatie, null), Invoer);
        if (!ModelState.Neem(gegeven, "Invoer.")) return Page();
        var nieuw = gegeven.Waarde.Nieuw;
        Db.Add(nieuw);
        return await Bewaar("Signaal opgeschreven", DossierId, $"/wmo/signalen/{nieuw.Id}", "Het signaal is opgeschreven.", gegeven.Waarde.Gebeurtenis, nieuw.PakOp(Gebruiker.Ik, Gebruiker.Naam).Waarde);
    });
}
