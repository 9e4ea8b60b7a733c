using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.Dossier.Uitnodigingen;
using Spil.Platform.Aanmelden;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Ingang;

/// <summary>Who has a letter types its code here. Whether it works is said on the next page, as for a link.</summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class IndexModel : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (Linkcode.VanPapier(Code) is { } code) return LocalRedirect(Uitnodigingspad.Van(code));
        ModelState.AddModelError(nameof(Code), "Dit is niet de code uit de brief. Kijk of je alle zestien letters en cijfers hebt.");
        return Page();
    }
}
