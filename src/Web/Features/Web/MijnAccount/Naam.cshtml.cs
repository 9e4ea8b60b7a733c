using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>How others see my name above what I do from now on; the name in a dossier is changed there.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class NaamModel(Aanmelder aanmelder) : Accountpagina
{
    [BindProperty]
    public string? Naam { get; set; }

    public async Task OnGet() => Naam = (await Eigen()).Naam;

    public async Task<IActionResult> OnPost()
    {
        var naam = Tekst.EenRegel(Naam);
        if (naam.Length is 0 or > 200)
        {
            ModelState.AddModelError(nameof(Naam), naam.Length == 0 ? Accountbeheer.GeenNaam.Zin : "Maak je naam korter: niet meer dan 200 tekens.");
            return Page();
        }

        var account = await Eigen();
        account.Naam = naam;
        var antwoord = await Bewaar("Naam veranderd", null, Overzicht, "Je naam is veranderd.", new NaamVeranderd(Gebruiker.Account, naam));
        await aanmelder.Ververs(account);
        return antwoord;
    }
}
