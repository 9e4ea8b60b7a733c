using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meelezen;

namespace Spil.Wmo.Features.Wmo.Besluiten.Brief;

/// <summary>The letter, made for paper first; sent on a day, and kept as it was sent.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel(Brievenmaker maker, Meeleesloket loket) : Besluitpagina
{
    [BindProperty]
    public Datuminvoer Op { get; set; } = new();

    public IReadOnlyList<Meeleesverzoek> Verzoeken { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

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
        List<Gebeurtenis> gevolg = [besluit, besloten, (await maker.Verzend(Tekst, Zaak.GemeenteId, Stop)).Gebeurtenis];
        if (Besluit.Soort == Besluitsoort.Toekenning) gevolg.Add(await Db.Volg(Besluit, Zaak.InwonerId, Zaak.GemeenteId, Stop));
        return await BewaarMelding("Besluit verstuurd", Pad + "/besluit/brief", $"Verstuurd. Bezwaar kan tot en met {besluit.BezwaarTotEnMet.InZinMetDag(Vandaag)}.", gevolg);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenBesluit("de brief met het besluit", actie) || Besluit?.Soort is null) return false;
        await LaadBrief();
        Verzoeken = await loket.Haal(Besluit.Id, Stop);
        return true;
    }
}
