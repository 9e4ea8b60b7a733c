using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Wmo.Features.Wmo.Onderzoeken.Verslag;

/// <summary>The report of findings, on the screen as on paper; giving it closes the onderzoek.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Onderzoekpagina
{
    /// <summary>What is still needed before it can be given.</summary>
    public IReadOnlyList<string> Nodig => !IsOpen ? [] : [.. Onderzoek.KanGeven().Weigeringen.Select(w => w.Zin), .. Onderzoek.NogNodig() is { Count: > 0 } lijst ? [$"Nog nodig: {string.Join(", ", lijst.Select(o => o.Naam.ToLowerInvariant()))}."] : Array.Empty<string>()];

    public async Task<IActionResult> OnGetAsync() => await OpenOnderzoek("het verslag van het onderzoek") ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenOnderzoek("het verslag van het onderzoek", 'U')) return NotFound();
        var gegeven = Onderzoek.GeefVerslag(Zaak, Vandaag, Gebruiker.Naam);
        return ModelState.Neem(gegeven) ? await BewaarMelding("Verslag gegeven", Pad, "Het verslag is gegeven. De inwoner kan nu reageren.", gegeven.Waarde) : Page();
    });
}
