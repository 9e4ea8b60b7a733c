using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>
/// Where a link from a mail leads: an invitation or a forgotten password (choose one), or a new address (confirm). Opening changes nothing,
/// since programs that read mail open links too; only the button does.
/// </summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class LinkModel(Aanmeldlinks links, UserManager<Account> accounts, Accountbeheer beheer, Sessies sessies, Opslag opslag, TimeProvider klok, IServiceProvider diensten) : PageModel
{
    [BindProperty]
    public string? Wachtwoord { get; set; }

    /// <summary>Null when the link does not work any more.</summary>
    public Linksoort? Soort { get; private set; }

    public string Email { get; private set; } = "";

    public async Task OnGet(string code, CancellationToken ct)
    {
        if (await Laad(code, ct) is { } gevonden)
            await links.Geopend(gevonden.Link, ct);
    }

    public async Task<IActionResult> OnPost(string code, CancellationToken ct)
    {
        if (await Laad(code, ct) is not { } gevonden)
            return Page();
        var (link, account) = gevonden;
        var oud = account.Email;
        var uitkomst = link.Soort == Linksoort.NieuwAdres
            ? await beheer.ZetEmail(account, link.Email)
            : Wachtwoordregels.Zet(account, Wachtwoord ?? "", accounts.PasswordHasher);
        if (!ModelState.Neem(uitkomst))
            return Page();

        links.Gebruik(link);
        // The mail was read, so the address is theirs.
        account.EmailConfirmed = true;
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        var gebeurtenissen = new List<Gebeurtenis> { new LinkGebruikt(new(account.Id), link.Soort) };
        var post = diensten.GetRequiredService<Accountpost>();
        if (link.Soort == Linksoort.NieuwAdres)
        {
            gebeurtenissen.Add(new EmailVeranderd(new(account.Id)));
            post.Veranderd(oud, "Je meldt je voortaan met een ander e-mailadres aan bij Spil.");
        }
        else
        {
            gebeurtenissen.Add(new WachtwoordVeranderd(new(account.Id)));
            gebeurtenissen.AddRange(await sessies.BeeindigAlle(account.Id, null, ct));
            if (link.Soort == Linksoort.NieuwWachtwoord)
                post.Veranderd(oud, "Het wachtwoord van je account is veranderd.");
        }

        var door = new Uitvoerder(new(account.Id), account.Naam, account.Rol.ToString());
        if (await opslag.Opslaan(new(door, klok.GetUtcNow(), Waarom(link.Soort), null, gebeurtenissen), "/aanmelden", ct) == Opslagresultaat.Verouderd)
        {
            Soort = null; // Somebody used the same link at the same moment.
            return Page();
        }

        TempData[SpilPagina.Melding] = link.Soort == Linksoort.NieuwAdres ? "Je nieuwe e-mailadres is bevestigd." : "Je wachtwoord is bewaard. Meld je ermee aan.";
        return LocalRedirect(Gebruiker.Van(User) is null ? "/aanmelden" : "/mijn-account");
    }

    private async Task<(Aanmeldlink Link, Account Account)?> Laad(string code, CancellationToken ct)
    {
        var gevonden = await links.Zoek(code, ct);
        (Soort, Email) = (gevonden?.Link.Soort, gevonden?.Link.Email ?? "");
        return gevonden;
    }

    private static string Waarom(Linksoort soort) => soort switch
    {
        Linksoort.Uitnodiging => "Uitnodiging aangenomen",
        Linksoort.NieuwWachtwoord => "Nieuw wachtwoord gekozen",
        _ => "E-mailadres bevestigd",
    };
}
