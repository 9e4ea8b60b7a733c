using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

namespace Spil.Dossier.Features.Dossier.Documenten.Invullen;

/// <summary>What stands on the screen while filling in: what was typed goes before what is kept.</summary>
internal static class Invulscherm
{
    /// <summary>Remembers what was typed, so that the fields show it again when something is refused.</summary>
    public static void Onthoud(this ModelStateDictionary stand, IFormCollection form)
    {
        foreach (var (naam, waarden) in form.Where(v => v.Key.StartsWith("Invoer[", StringComparison.Ordinal)))
            stand.SetModelValue(naam, waarden.Count == 1 ? waarden[0] : waarden.ToArray(), waarden.ToString());
    }

    /// <summary>Puts a concept beside what others saved since: fields that this person did not change show what is stored now.</summary>
    public static Samenvoeging Voegsamen(this PageModel pagina, Documentversie versie, int gelezen, Sectie sectie, Sectieinvoer invoer)
    {
        var samen = Samenvoeging.Van(versie, gelezen, sectie, invoer);
        foreach (var naam in samen.Stil.SelectMany(pad => pagina.ModelState.Keys.Where(n => n.StartsWith($"Invoer[{pad}].", StringComparison.Ordinal))).ToList())
            pagina.ModelState.Remove(naam);
        var vragen = sectie.Velden.SelectMany(v => v.Vragen(code => samen.Rijen[code])).ToDictionary(v => v.Pad, v => v.Vraag);
        foreach (var pad in samen.Botsingen.Where(vragen.ContainsKey))
            pagina.ModelState.AddModelError(Formulierinvoer.Naam(vragen[pad], pad), Documentregels.Botsing.Zin);
        return samen;
    }
}
