using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Mondeling;

/// <summary>Somebody said yes aloud, with a witness, where the form allows that.</summary>
[Vereist(DossierRechten.DossierWijzigen)]
public sealed class IndexModel : Handtekeningpagina
{
    [BindProperty]
    public Mondelinginvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await VoorEenAnder("vastleggen van een handtekening onder", 'R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await VoorEenAnder("vastleggen van een handtekening onder", 'U') is { } antwoord) return antwoord;
        return await Doe(async () =>
        {
            var uitkomst = Kader.Document.TekenMondeling(Kader.Formulier, Handtekening, Invoer.Getuige, Gebruiker.Persoon, Gebruiker.Naam, Nu);
            if (!Neem(uitkomst)) return Page();
            return await BewaarHandtekening("Mondelinge handtekening vastgelegd", uitkomst.Waarde);
        });
    }
}

/// <summary>Spoken words.</summary>
public sealed class Mondelinginvoer
{
    public string? Getuige { get; set; }
}
