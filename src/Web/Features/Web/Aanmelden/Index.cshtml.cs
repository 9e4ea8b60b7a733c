using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schermen;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>Sign in with e-mail address and password. The answer to a wrong one does not tell which of the two was wrong.</summary>
[AllowAnonymous]
public sealed class IndexModel(SignInManager<Account> aanmelden, Instellingen instellingen) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Wachtwoord { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public bool Demo => instellingen.Demo;

    public async Task<IActionResult> OnPost()
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError(nameof(Email), "Vul je e-mailadres in.");
        if (string.IsNullOrEmpty(Wachtwoord))
            ModelState.AddModelError(nameof(Wachtwoord), "Vul je wachtwoord in.");
        if (!ModelState.IsValid)
            return Page();

        var uitslag = await aanmelden.PasswordSignInAsync(Email!.Trim(), Wachtwoord!, isPersistent: false, lockoutOnFailure: true);
        if (uitslag.IsLockedOut)
            ModelState.AddModelError("", "Het is te vaak misgegaan. Wacht vijf minuten en probeer het dan opnieuw.");
        else if (!uitslag.Succeeded)
            ModelState.AddModelError("", "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of je geen typefout hebt gemaakt.");
        if (!ModelState.IsValid)
            return Page();

        var account = await aanmelden.UserManager.FindByNameAsync(Email!.Trim());
        return LocalRedirect(Paden.IsEigen(Naar) ? Naar! : account!.Rol.Startpagina());
    }
}
