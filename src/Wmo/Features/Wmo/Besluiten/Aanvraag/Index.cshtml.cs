using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Besluiten.Aanvraag;

/// <summary>An aanvraag that came on paper: the term to decide runs from that day.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Datuminvoer Op { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de aanvraag")) return NotFound();
        if (!Zaak.Loopt || Zaak.AangevraagdOp is not null) return LocalRedirect(Pad);
        Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Open("de aanvraag", 'U')) return NotFound();
        var dag = Op.Lees(nameof(Op));
        if (!dag.IsGelukt)
        {
            ModelState.Neem(dag);
            return Page();
        }

        var aangevraagd = Zaak.VraagAan(dag.Waarde, Vandaag);
        return ModelState.Neem(aangevraagd) ? await BewaarMelding("Aanvraag ontvangen", Pad, $"De aanvraag staat erbij. Beslis uiterlijk {Zaak.Beslistermijn!.LaatsteDag?.InZinMetDag(Vandaag)}.", aangevraagd.Waarde) : Page();
    });
}
