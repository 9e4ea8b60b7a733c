using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Welkom;

/// <summary>Says what Spil is. In the demo it is also the door: pick somebody and look through their eyes.</summary>
[AllowAnonymous]
public sealed class IndexModel(AppDbContext db, Instellingen instellingen) : PageModel
{
    public bool Demo => instellingen.Demo;

    public IReadOnlyList<Demopersoon> Mensen { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!Demo)
            return Gebruiker.Van(User) is { } gebruiker ? Redirect(gebruiker.Rol.Startpagina()) : Page();

        var accounts = await db.Set<Account>().AsNoTracking().Where(a => a.Demonaam != null)
            .Select(a => new { a.Naam, a.Demonaam, a.Rol, a.Organisatienaam }).ToListAsync(ct);
        Mensen = [.. accounts
            .Where(a => Verhalen.ContainsKey(a.Demonaam!))
            .Select(a => new Demopersoon(a.Naam, a.Demonaam!, a.Rol.Naam(), a.Organisatienaam, Verhalen[a.Demonaam!]))
            .OrderBy(p => Array.IndexOf([.. Verhalen.Keys], p.Demonaam))];
        return Page();
    }

    /// <summary>What you see through the eyes of each; also the order on the page.</summary>
    private static readonly Dictionary<string, string> Verhalen = new()
    {
        ["inwoner"] = "Haar eigen doelen, haar mensen, haar plan. Op haar telefoon.",
        ["naaste"] = "Wat is afgesproken, en wat zij zelf doet.",
        ["casusregisseur"] = "Haar mensen: wat is nu nodig, de schijf, de voorstellen, het plan.",
        ["ervaringsdeskundige"] = "Werkt samen met de casusregisseur. Kijkt naar herstel.",
        ["professional"] = "Ziet alleen het plan. Zegt ja of nee, en doet haar deel.",
        ["regiebehandelaar"] = "Denkt mee vanuit de behandeling.",
        ["projectleider"] = "Neemt aanmeldingen aan en vormt het tandem.",
        ["kernpartner"] = "Meldt iemand aan.",
        ["consulent"] = "Huishoudelijke hulp komt in een volgende uitgave.",
        ["aanbieder"] = "Huishoudelijke hulp komt in een volgende uitgave.",
        ["beleid"] = "Cijfers komen in een volgende uitgave.",
        ["beheerder"] = "Ziet wie wat mag.",
    };
}

public sealed record Demopersoon(string Naam, string Demonaam, string Rol, string Organisatie, string Verhaal);
