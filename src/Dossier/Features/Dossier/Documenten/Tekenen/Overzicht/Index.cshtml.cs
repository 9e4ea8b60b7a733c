using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;
using Spil.Dossier.Tekenen;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Overzicht;

/// <summary>The signatures under a document; who leads it reminds, and takes the text back.</summary>
[Vereist(DossierRechten.Tekenen)]
public sealed class IndexModel(Tekenpost post) : Tekenpagina
{
    // Who is only asked to sign sees the text and the own signature, not who else signs.
    public async Task<IActionResult> OnGetAsync() => await Open("de handtekeningen onder") && Kader.Weg == Toegangsweg.Dossier ? Page() : NotFound();

    public Task<IActionResult> OnPostHerinnerAsync(Guid handtekening) => Leid(async () =>
    {
        var uitkomst = Kader.Document.Herinner(handtekening, Nu);
        if (!ModelState.Neem(uitkomst)) return Page();
        var wie = Kader.Versie.Handtekeningen.First(h => h.Id == handtekening);
        var gemaild = wie.PersoonId is { } persoon && (await post.Herinner([persoon], Stop)).Count > 0;
        return await Bewaar("Herinnerd aan tekenen", Kader.Document.DossierId, Kader.Overzicht,
            wie.PersoonId is null ? $"Opgeschreven. {wie.Naam} zit niet in Spil: bel of mail zelf."
            : $"{wie.Naam} ziet de herinnering in Spil{(gemaild ? " en krijgt een e-mail" : "")}.", uitkomst.Waarde);
    });

    public Task<IActionResult> OnPostTerugAsync() => Leid(async () =>
    {
        var uitkomst = Kader.Document.HaalTerug();
        if (!ModelState.Neem(uitkomst)) return Page();
        return await Bewaar("Tekst teruggehaald", Kader.Document.DossierId, Kader.Overzicht, "Teruggehaald. Je kunt de tekst nu veranderen.", uitkomst.Waarde);
    });

    private async Task<IActionResult> Leid(Func<Task<IActionResult>> werk)
    {
        if (!await Open("de handtekeningen onder", 'U') || Kader.Weg != Toegangsweg.Dossier) return NotFound();
        return Kader.MagLeiden ? await Doe(werk) : Forbid();
    }
}
