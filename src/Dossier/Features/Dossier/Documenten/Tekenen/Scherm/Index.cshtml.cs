using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Scherm;

/// <summary>Somebody reads the whole text and signs it, under the own sign-in. What was on the screen is what is signed.</summary>
[Vereist(DossierRechten.Tekenen)]
public sealed class IndexModel : Handtekeningpagina
{
    [BindProperty]
    public Scherminvoer Invoer { get; set; } = new();

    public bool KanOpScherm => Kader.Kan(Wie, Tekenwijze.Scherm);

    public async Task<IActionResult> OnGetAsync() => await VoorMij("tekenen van", 'R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await VoorMij("tekenen van", 'U') is { } antwoord) return antwoord;
        return await Teken(async () =>
        {
            var uitkomst = Kader.Document.TekenOpScherm(Kader.Formulier, Handtekening, Gebruiker.Persoon, Invoer.Getypt, Invoer.Bevestigd, Invoer.Gelezen, Nu);
            if (!Neem(uitkomst))
            {
                // Signed on another text: read this one first.
                if (uitkomst.Weigeringen.Any(w => w.Regel == Tekenregels.TekstVeranderd))
                {
                    ModelState.Remove("Invoer.Bevestigd");
                    Invoer.Bevestigd = false;
                }

                return Page();
            }

            return await BewaarHandtekening("Getekend op het scherm", uitkomst.Waarde);
        });
    }
}

/// <summary>A signature on the screen.</summary>
public sealed class Scherminvoer
{
    public string? Getypt { get; set; }

    public bool Bevestigd { get; set; }

    /// <summary>The mark of the text that was on the screen.</summary>
    public string? Gelezen { get; set; }
}
