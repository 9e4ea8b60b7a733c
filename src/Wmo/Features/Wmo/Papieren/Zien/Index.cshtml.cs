using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Papieren.Zien;

/// <summary>A paper about household support, for the consulent who works on it and for whose paper it is.</summary>
[Vereist(WmoRechten.Papieren)]
public sealed class IndexModel : Meldingpagina
{
    public async Task<IActionResult> OnGetAsync(Guid papier) =>
        await Open("een papier bij de melding") && (await Papieren()).FirstOrDefault(p => p.Id.Waarde == papier) is { } gevonden
            ? new Bestandsantwoord(gevonden.Merk, gevonden.Naam, gevonden.Soort, gevonden.Grootte) : NotFound();
}
