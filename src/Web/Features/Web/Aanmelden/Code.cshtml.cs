using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>The second step: a code of the app, or a recovery code for who lost the phone.</summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class CodeModel(Aanmelder aanmelder) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Herstelcode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public async Task<IActionResult> OnGet() => await aanmelder.Halverwege() is null ? Opnieuw() : Page();

    public async Task<IActionResult> OnPost(CancellationToken ct) => await aanmelder.Halverwege() is null
        ? Opnieuw()
        : Antwoord(await aanmelder.MetCode(Code ?? "", ct), nameof(Code), "Deze code klopt niet. Kijk in de app en typ de zes cijfers die er nu staan.");

    public async Task<IActionResult> OnPostHerstel(CancellationToken ct) => await aanmelder.Halverwege() is null
        ? Opnieuw()
        : Antwoord(await aanmelder.MetHerstelcode(Herstelcode ?? "", ct), nameof(Herstelcode), "Deze herstelcode klopt niet, of je hebt hem al gebruikt.");

    private IActionResult Antwoord(Aanmelduitslag uitslag, string veld, string fout)
    {
        if (uitslag == Aanmelduitslag.Binnen)
            return LocalRedirect(Paden.IsEigen(Naar) ? Naar! : "/aanmelden/verder");
        ModelState.AddModelError(uitslag == Aanmelduitslag.Fout ? veld : "", Aanmeldzinnen.Voor(uitslag, fout));
        return Page();
    }

    private RedirectToPageResult Opnieuw()
    {
        TempData[SpilPagina.Melding] = "Het duurde te lang. Begin opnieuw met je wachtwoord.";
        return RedirectToPage("Index", new { Naar });
    }
}
