using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Brieven;
using Spil.Wmo.Features.Wmo.Besluiten;

namespace Spil.Wmo.Features.Wmo.Mijn.Bestand;

/// <summary>The letter with the decision as it was sent, as a Word file.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Besluitpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenBesluit("het besluit over hulp bij het huishouden als Word-bestand") || Besluit?.VerstuurdOp is not { } op) return NotFound();
        await LaadBrief();
        return Verzonden is { } brief ? new Bestandsantwoord(brief.Merk, Brievenmaker.Bestandsnaam(op), Bestandssoort.Word, brief.Grootte) : NotFound();
    }
}
