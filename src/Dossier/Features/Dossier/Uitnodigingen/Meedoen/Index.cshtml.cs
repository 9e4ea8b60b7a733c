using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Uitnodigingen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Meedoen;

/// <summary>
/// For who proved to be invited: by whom, what they will see, the promise of secrecy, and how they sign in. Nothing of the dossier is shown here
/// but the first name of the inwoner.
/// </summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class IndexModel(Uitnodigingsdeur deur, Bewijskoekje koekje, Toetreding toetreding, Aanmelder aanmelder, Opslag opslag, AppDbContext db, TimeProvider klok) : PageModel
{
    private const int HoogstePogingen = 10;

    /// <summary>The code of the link. Not called as the field on the page: that would be filled with it.</summary>
    [FromRoute]
    public string Link { get; set; } = "";

    [BindProperty]
    public Meedoenformulier Invoer { get; set; } = new();

    /// <summary>Null when it does not work (any more).</summary>
    public Uitnodiging? Uitnodiging { get; private set; }

    public Naam? Inwoner { get; private set; }

    public Gebruiker? Wie => Gebruiker.Van(User);

    public Geheimhoudingstekst Belofte { get; } = Geheimhoudingsteksten.Nu;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Laad(ct) is { } antwoord) return antwoord;
        return await Toon(ct);
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        for (var poging = 0; poging < HoogstePogingen; poging++)
        {
            db.ChangeTracker.Clear();
            if (await Laad(ct) is { } antwoord) return antwoord;
            var uitkomst = await toetreding.DoeMee(Uitnodiging!, Wie, new(Invoer.Email ?? "", Invoer.Wachtwoord ?? "", Invoer.Geheimhouding, Invoer.Tekst), ct);
            if (!ModelState.Neem(uitkomst, "Invoer.")) return await Toon(ct);
            var (account, nieuw, gebeurtenissen) = uitkomst.Waarde;
            var door = new Uitvoerder(new(account.Id), account.Naam, account.Rol.ToString());
            // Somebody else who joined, or changed the dossier, at the same moment: look again.
            var opgeslagen = await opslag.Opslaan(new(door, klok.GetUtcNow(), "Meegedaan op uitnodiging", Uitnodiging!.DossierId, gebeurtenissen), Vervolg(account), ct);
            if (opgeslagen == Opslagresultaat.Verouderd) continue;
            koekje.Weg(HttpContext);
            if (opgeslagen == Opslagresultaat.Dubbel) return LocalRedirect(Vervolg(account));
            if (nieuw) await aanmelder.Binnen(account.Id, Aanmeldwijze.Wachtwoord, ct);
            else await aanmelder.Ververs(account);
            TempData.Meld("Welkom. Je doet nu mee.");
            return LocalRedirect(Vervolg(account));
        }

        Uitnodiging = null;
        return Page();
    }

    /// <summary>No thanks; no reason is asked.</summary>
    public async Task<IActionResult> OnPostNee(CancellationToken ct)
    {
        if (await Laad(ct) is { } antwoord) return antwoord;
        await deur.Doe(Link, "Uitnodiging geweigerd", u => u.Weiger(klok.GetUtcNow()), ct);
        koekje.Weg(HttpContext);
        TempData.Meld("Je doet niet mee. Dat is goed.");
        return LocalRedirect("/");
    }

    private string Vervolg(Account account) => account.Rol == Rol.Vertegenwoordiger ? "/vertegenwoordiging" : account.Rol.IsBurger() ? "/mijn" : $"/dossiers/{Uitnodiging!.DossierId}";

    private async Task<IActionResult?> Laad(CancellationToken ct)
    {
        Uitnodiging = await deur.Zoek(Link, ct);
        if (Uitnodiging is null) return Page();
        return koekje.Geldt(HttpContext, Uitnodiging) ? null : LocalRedirect(Uitnodigingspad.Van(Link));
    }

    private async Task<IActionResult> Toon(CancellationToken ct)
    {
        (Invoer.Tekst, Inwoner) = (Belofte.Code, await deur.Inwoner(Uitnodiging!, Wie, ct));
        ModelState.Remove("Invoer.Tekst");
        return Page();
    }
}

/// <summary>What the one who was invited fills in. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Meedoenformulier
{
    public string? Email { get; set; }

    public string? Wachtwoord { get; set; }

    public bool Geheimhouding { get; set; }

    /// <summary>Code of the promise, as it was shown.</summary>
    public string? Tekst { get; set; }
}
