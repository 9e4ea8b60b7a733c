using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Brief;

/// <summary>The letter with the decision, and sending it today: then the transition begins and the next case comes.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel(Meeleesloket loket) : Herindicatiebriefpagina
{
    public IReadOnlyList<Meeleesverzoek> Verzoeken { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostVerstuurAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var overgang = Tekst.Overgang; // As the letter says it.
        if (!ModelState.Neem(Zaak.KeurVersturen(Besluit!, overgang))) return Page();
        var verstuurd = Besluit!.Verstuur(Kaders.Van(Besluit.Bon), Zaak.AangekondigdOp!.Value, Vandaag, Vandaag, Kaders.VierOgen);
        if (!ModelState.Neem(verstuurd)) return Page();
        List<Gebeurtenis> gebeurd = [verstuurd.Waarde, Zaak.KrijgBesluit(Besluit, overgang), (await Maker.Verzend(Tekst, Zaak.GemeenteId, Stop)).Gebeurtenis, await Db.Volg(Besluit, Zaak.InwonerId, Zaak.GemeenteId, Stop, overgang)];
        var verder = await Verder();
        return await BewaarZaak("Besluit na herindicatie verstuurd", verder,
            $"Verstuurd aan {Wie.Volledig}. Bezwaar kan tot en met {verstuurd.Waarde.BezwaarTotEnMet.InZinMetDag(Vandaag)}. {(verder == "/wmo/herindicaties" ? "Er staat nu niemand meer klaar." : "Dit is de volgende.")}", gebeurd);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenMetNormen("de brief met het besluit na een herindicatie", actie) || !await LaadBrief()) return false;
        Verzoeken = await loket.Haal(Besluit!.Id, Stop);
        return true;
    }
}
