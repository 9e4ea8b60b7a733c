using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Begin;

/// <summary>Goes on to what is missing: the first question that needs an answer, or the first section that is not filled in.</summary>
[Vereist(DossierRechten.DocumentInvullen)]
public sealed class IndexModel : Documentpagina
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenDocument('R')) return NotFound();
        if (Document.Laatste is not { IsInvulbaar: true } versie) return LocalRedirect(Docpad);
        var formulier = await Formulier(versie);
        if (!MagInvullen(formulier)) return Forbid();
        return LocalRedirect(Docpad + Eerste(formulier, Volledigheid.Van(formulier, versie.Teksten())));
    }

    private static string Eerste(Formulierdefinitie formulier, Volledigheid stand)
    {
        if (stand.Ontbreekt.Count > 0) return Plek(formulier, stand.Ontbreekt[0].Veld);
        var sectie = stand.Secties.FirstOrDefault(s => s.Ingevuld < s.Getoond) ?? (stand.Secties.Count > 0 ? stand.Secties[0] : null);
        return sectie is null ? "/controleren" : $"/invullen/{sectie.Sectie.Code}";
    }

    /// <summary>The address, within the document, of the question at a path.</summary>
    public static string Plek(Formulierdefinitie formulier, string pad)
    {
        var veld = pad.Split('/')[0];
        return $"/invullen/{formulier.Secties.First(s => s.Velden.Any(v => v.Code == veld)).Code}#veld-{veld}";
    }
}
