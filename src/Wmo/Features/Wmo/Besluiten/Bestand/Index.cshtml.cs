using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Brieven;

namespace Spil.Wmo.Features.Wmo.Besluiten.Bestand;

/// <summary>The letter as a Word file: a draft as it would be now, and what was sent as it was sent.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel(Brievenmaker maker) : Besluitpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenBesluit("de brief met het besluit als Word-bestand") || Besluit?.Soort is null) return NotFound();
        await LaadBrief();
        if (Verzonden is { } brief) return new Bestandsantwoord(brief.Merk, Brievenmaker.Bestandsnaam(Besluit.VerstuurdOp!.Value), Bestandssoort.Word, brief.Grootte);
        return Besluit.VerstuurdOp is null ? new Woordantwoord(await maker.Maak(Tekst, Zaak.GemeenteId, Stop), $"concept {Brievenmaker.Bestandsnaam(Vandaag)}") : NotFound();
    }
}
