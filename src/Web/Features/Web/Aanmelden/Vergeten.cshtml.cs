using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schrijven;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>A forgotten password. The answer is the same whether the address has an account or not; the mailbox knows.</summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class VergetenModel(UserManager<Account> accounts, Aanmeldlinks links, Pogingen pogingen, Opslag opslag, TimeProvider klok, IServiceProvider diensten) : PageModel
{
    private const int PerUur = 3;

    [BindProperty]
    public string? Email { get; set; }

    public bool Gevraagd { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var email = (Email ?? "").Trim();
        if (!System.Net.Mail.MailAddress.TryCreate(email, out _))
        {
            ModelState.AddModelError(nameof(Email), "Vul je e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.");
            return Page();
        }

        Gevraagd = true;
        if (!pogingen.Mag("vergeten " + email, PerUur, TimeSpan.FromHours(1)) || await accounts.FindByEmailAsync(email) is not { } account || account.IsGeblokkeerd(klok.GetUtcNow()))
            return Page();
        diensten.GetRequiredService<Accountpost>().NieuwWachtwoord(account.Email!, await links.Maak(account, Linksoort.NieuwWachtwoord, account.Email!, ct));
        await opslag.Opslaan(new(new Uitvoerder(null, "onbekend", "niet aangemeld"), klok.GetUtcNow(), "Nieuw wachtwoord gevraagd", null, new WachtwoordVergeten(new(account.Id))), "/aanmelden", ct);
        return Page();
    }
}
