using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Beleid.Features.Beleid.Mededelingen.Bewerken;

/// <summary>The text, with every figure in square brackets. Somebody else's newer text is never overwritten.</summary>
[Vereist(BeleidRechten.Mededelen), MetConcept]
public sealed class IndexModel : Mededelingpagina
{
    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public int GelezenVersie { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal()) return NotFound();
        if (!Mededeling.IsConcept) return LocalRedirect(Pad);
        (Tekst, GelezenVersie) = (Mededeling.Tekst, Mededeling.Versie);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Haal()) return NotFound();
        var verouderd = GelezenVersie != Mededeling.Versie;
        var geschreven = Mededeling.Schrijf(Tekst, GelezenVersie, Gebruiker.Naam);
        if (ModelState.Neem(geschreven)) return await Bewaar("Mededeling geschreven", null, Pad, "Bewaard.", geschreven.Waarde);
        if (!verouderd) return Page();
        (Tekst, GelezenVersie) = (Mededeling.Tekst, Mededeling.Versie);
        ToonVerouderd(nameof(GelezenVersie));
        return Page();
    });
}
