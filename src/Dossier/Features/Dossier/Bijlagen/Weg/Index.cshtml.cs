using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bijlagen.Weg;

/// <summary>A file is taken away, with a word why.</summary>
[Vereist(DossierRechten.DossierWijzigen)]
public sealed class IndexModel : Dossierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Bijlage { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Bijlage Bestand { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Begin('R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        return await Herhaal(async () =>
        {
            if (await Begin('U') is { } antwoord) return antwoord;
            var uitkomst = Bestand.HaalWeg(Reden, Gebruiker.Naam, Nu);
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar("Bestand weggehaald", DossierId, Kader.Pad + "/bijlagen", "Weggehaald. Onderaan deze pagina kun je het terugzetten.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("een bestand weghalen", actie) is { } antwoord) return antwoord;
        var gevonden = await Db.Set<Bijlage>().SingleOrDefaultAsync(b => b.Id == new BijlageId(Bijlage) && b.DossierId == DossierId, Stop);
        if (gevonden is null || !gevonden.IsTeZienMet(Kader.Soorten)) return NotFound();
        Bestand = gevonden;
        return null;
    }
}
