using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Aanmelden;

[AllowAnonymous]
public sealed class AfmeldenModel(Aanmelder aanmelder) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPost()
    {
        await aanmelder.Uit(HttpContext.RequestAborted);
        // Nothing is kept there on purpose; this also takes what the browser kept by itself.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        TempData[SpilPagina.Melding] = "Je bent afgemeld.";
        return Redirect("/");
    }
}
