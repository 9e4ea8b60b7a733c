using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Tabel;

/// <summary>The network analysis: the drawing with its table, to look at together and to print.</summary>
[Vereist(DossierRechten.DossierWijzigen)]
public sealed class IndexModel : Dossierpagina
{
    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Iedereen { get; private set; } = [];

    /// <summary>Who is only in the drawing.</summary>
    public IReadOnlyList<Netwerklid> Netwerk { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenSamen("de kring", 'R', Gegevenssoort.Contact) is { } antwoord) return antwoord;
        // From the inside out, as in the drawing; who has no place yet comes last.
        Iedereen = [.. (await Kringmensen()).OrderBy(m => m.Wie.Plek is null).ThenBy(m => m.Wie.Plek)];
        Netwerk = [.. (await Netwerkleden()).OrderBy(l => l.Plek is null).ThenBy(l => l.Plek)];
        return Page();
    }
}
