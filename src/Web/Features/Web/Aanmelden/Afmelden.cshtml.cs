using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Aanmelden;

[AllowAnonymous]
public sealed class AfmeldenModel(SignInManager<Account> aanmelden) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPost()
    {
        await aanmelden.SignOutAsync();
        TempData[SpilPagina.Melding] = "Je bent afgemeld.";
        return Redirect("/");
    }
}
