using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Features.Wmo.Besluiten.Brief;

/// <summary>The letter, made for paper first; read along, and sent on a day.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Besluitpagina
{
    [BindProperty]
    public Datuminvoer Op { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostMeelezenAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var gelezen = Besluit!.LeesMee(Gebruiker.Ik, Gebruiker.Naam);
        return ModelState.Neem(gelezen) ? await BewaarMelding("Besluit meegelezen", Pad + "/besluit/brief", "Opgeschreven dat je hebt meegelezen.", gelezen.Waarde) : Page();
    });

    public Task<IActionResult> OnPostVerstuurAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var dag = Op.Lees(nameof(Op));
        if (!dag.IsGelukt)
        {
            ModelState.Neem(dag);
            return Page();
        }

        var verstuurd = Besluit!.Verstuur(Zaak, Kaders.Van(Besluit.Bon), dag.Waarde, Vandaag, Kaders.VierOgen);
        if (!ModelState.Neem(verstuurd)) return Page();
        var (besluit, besloten) = verstuurd.Waarde;
        List<Gebeurtenis> gevolg = [besluit, besloten];
        if (Besluit.Soort == Besluitsoort.Toekenning) gevolg.Add(await Db.Volg(Besluit, Zaak.InwonerId, Zaak.GemeenteId, Stop));
        return await BewaarMelding("Besluit verstuurd", Pad + "/besluit/brief", $"Verstuurd. Bezwaar kan tot en met {besluit.BezwaarTotEnMet.InZinMetDag(Vandaag)}.", gevolg);
    });

    private async Task<bool> Laad(char actie) => await OpenBesluit("de brief met het besluit", actie) && Besluit?.Soort is not null;
}
