using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Brieven;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Bestand;

/// <summary>The letter after a herindicatie as a Word file: a draft as it would be now, and what was sent as it was sent.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Herindicatiebriefpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de brief na een herindicatie als Word-bestand") || !await LaadBrief()) return NotFound();
        if (Verzonden is { } brief) return new Bestandsantwoord(brief.Merk, Brievenmaker.Bestandsnaam(Besluit!.VerstuurdOp!.Value), Bestandssoort.Word, brief.Grootte);
        return Besluit!.VerstuurdOp is null ? new Woordantwoord(await Maker.Maak(Tekst, Zaak.GemeenteId, Stop), $"concept {Brievenmaker.Bestandsnaam(Vandaag)}") : NotFound();
    }
}
