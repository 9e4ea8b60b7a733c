using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Weigeren;

/// <summary>Somebody does not sign, with a word why.</summary>
[Vereist(DossierRechten.Tekenen)]
public sealed class IndexModel : Handtekeningpagina
{
    [BindProperty]
    public Weigerinvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await VoorMij("niet tekenen van", 'R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await VoorMij("niet tekenen van", 'U') is { } antwoord) return antwoord;
        return await Doe(async () =>
        {
            var uitkomst = Kader.Document.Weiger(Handtekening, Gebruiker.Persoon!.Value, Invoer.Reden, Nu);
            if (!Neem(uitkomst)) return Page();
            return await Bewaar("Niet getekend", Kader.Document.DossierId, Kader.Daarna, "Duidelijk. Wie dit leidt, leest wat je schreef en praat er met je over.", uitkomst.Waarde);
        });
    }
}

/// <summary>Why somebody does not sign.</summary>
public sealed class Weigerinvoer
{
    public string? Reden { get; set; }
}
