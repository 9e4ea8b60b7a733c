using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Brieven;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Opnieuwbestand;

/// <summary>The letter after a herindicatie as it was sent, as a Word file.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Herindicatiebriefpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("het besluit na een herindicatie als Word-bestand") || Besluit?.VerstuurdOp is not { } op || !await LaadBrief()) return NotFound();
        return Verzonden is { } brief ? new Bestandsantwoord(brief.Merk, Brievenmaker.Bestandsnaam(op), Bestandssoort.Word, brief.Grootte) : NotFound();
    }
}
