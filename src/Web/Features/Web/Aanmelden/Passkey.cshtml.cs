using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>Sign in with a passkey: the question for the device, and its answer. The form stands on the page to sign in.</summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class PasskeyModel(SignInManager<Account> identity, UserManager<Account> accounts, Aanmelder aanmelder) : PageModel
{
    [BindProperty]
    public string? Antwoord { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public IActionResult OnGet() => RedirectToPage("Index", new { Naar });

    public async Task<IActionResult> OnPostOpties() => Content(await identity.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Lees() is { User: { } account, Passkey: { } passkey })
        {
            await accounts.AddOrUpdatePasskeyAsync(account, passkey);
            var uitslag = await aanmelder.Binnen(account.Id, Aanmeldwijze.Passkey, ct, passkey.CredentialId);
            if (uitslag == Aanmelduitslag.Binnen)
                return LocalRedirect(Paden.IsEigen(Naar) ? Naar! : "/aanmelden/verder");
            TempData.Meld(Aanmeldzinnen.Voor(uitslag, "Dat lukte niet. Probeer het nog een keer."), "fout");
        }
        else
        {
            TempData.Meld("We herkennen deze passkey niet. Probeer het nog een keer, of meld je aan met je wachtwoord.", "fout");
        }

        return RedirectToPage("Index", new { Naar });
    }

    // Without the question in the cookie, or with nonsense, Identity throws; to the person it is all the same.
    private async Task<PasskeyAssertionResult<Account>?> Lees()
    {
        try
        {
            var uitslag = await identity.PerformPasskeyAssertionAsync(Antwoord ?? "");
            return uitslag.Succeeded ? uitslag : null;
        }
        catch (Exception fout) when (fout is InvalidOperationException or ArgumentException or System.Text.Json.JsonException or PasskeyException or FormatException)
        {
            return null;
        }
    }
}
