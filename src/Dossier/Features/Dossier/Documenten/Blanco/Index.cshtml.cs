using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Formulieren;
using Spil.Dossier.Organisaties;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Documenten.Blanco;

/// <summary>A form without answers on paper, for who fills in with a pen. It is about nobody.</summary>
[Vereist(DossierRechten.FormulierAfdrukken)]
public sealed class IndexModel(Formulierregister register, Briefhoofden briefhoofden) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Versie { get; set; }

    public Formulierdefinitie Formulier { get; private set; } = null!;

    public string Organisatie => Gebruiker.Organisatienaam;

    /// <summary>Address of the logo of the organisation of who prints it; null when there is none.</summary>
    public string? Logo { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await register.Geef(Code, Versie, Stop) is not { } formulier) return NotFound();
        Formulier = formulier;
        Logo = (await briefhoofden.Van(Gebruiker.Organisatie, Stop))?.Logopad;
        return Page();
    }
}
