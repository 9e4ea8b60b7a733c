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
        ["inwoner"] = "Kijkt op haar telefoon: haar doelen, haar mensen, haar plan.",
        ["naaste"] = "Ziet wat is afgesproken en wat zij zelf doet.",
        ["vertegenwoordiger"] = "Is mentor. Kiest mee wie er helpt, en geeft of stopt toestemming.",
        ["casusregisseur"] = "Begeleidt negen mensen. Ziet wat nu nodig is.",
        ["ervaringsdeskundige"] = "Werkt samen met Marjan en kijkt naar herstel.",
        ["familieervaringsdeskundige"] = "Staat naast de familie.",
        ["professional"] = "Ziet alleen het plan. Zegt wat zij vindt en doet haar deel.",
        ["regiebehandelaar"] = "Denkt mee vanuit de behandeling.",
        ["projectleider"] = "Neemt aanmeldingen aan en vormt het tandem.",
        ["kernpartner"] = "Meldt iemand aan.",
        ["consulent"] = "Behandelt meldingen en herindicaties, en besluit over hulp bij het huishouden.",
        ["aanbieder"] = "Bekijk wie hulp krijgt, en meld wanneer die begint.",
        ["beleid"] = "Ziet de cijfers, nooit namen. Plant een ronde van herindicaties.",
        ["beheerder"] = "Ziet wie wat mag.",
        ["functionaris"] = "Let op wie er keek en antwoordt op vragen daarover. Ziet geen dossiers.",
    };
}

public sealed record Demopersoon(string Naam, string Demonaam, string Rol, string Organisatie, string Verhaal);
