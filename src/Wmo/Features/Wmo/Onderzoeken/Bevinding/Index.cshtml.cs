using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Features.Wmo.Onderzoeken.Bevinding;

/// <summary>One subject. Two who write at once never lose a word: each subject has a version of its own.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Onderzoekpagina
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty]
    public Bevindingformulier Invoer { get; set; } = new();

    public Onderwerptekst Over { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!IsOpen) return LocalRedirect(Pad + "/onderzoek");
        Invoer.Toon(Onderzoek.Over(Over.Onderwerp));
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var nu = Onderzoek.Over(Over.Onderwerp);
        var verouderd = (nu?.Versie ?? 0) != Invoer.GelezenVersie;
        var geschreven = Onderzoek.Schrijf(Over.Onderwerp, Invoer.Tekst, Invoer.Wie, Invoer.GelezenVersie, Gebruiker.Naam, Nu);
        if (ModelState.Neem(geschreven, "Invoer.")) return await BewaarMelding($"Onderzoek: {Over.Naam}", Pad + "/onderzoek", $"Bewaard: {Over.Naam}.", geschreven.Waarde);
        if (!verouderd) return Page();
        Invoer.Toon(nu);
        ToonVerouderd("Invoer.GelezenVersie");
        return Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (Onderwerptekst.Van(Sleutel) is not { } over || !await OpenOnderzoek($"het onderzoek: {over.Naam}", actie)) return false;
        Over = over;
        return true;
    }
}

/// <summary>A finding as it is typed.</summary>
public sealed class Bevindingformulier
{
    public string? Tekst { get; set; }

    public string? Wie { get; set; }

    /// <summary>The version that was on the screen; 0 when there was none.</summary>
    public int GelezenVersie { get; set; }

    public void Toon(Domein.Onderzoeken.Bevinding? nu) => (Tekst, Wie, GelezenVersie) = (nu?.Tekst, nu?.Wie, nu?.Versie ?? 0);
}
