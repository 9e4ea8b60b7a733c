using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>Sign in with e-mail address and password. The answer to a wrong one does not tell which of the two was wrong.</summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class IndexModel(Aanmelder aanmelder, Instellingen instellingen, AppDbContext db) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Wachtwoord { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    /// <summary>Somebody who is signed in proves once more who they are, before something weighty.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Opnieuw { get; set; }

    public bool Demo => instellingen.Demo;

    /// <summary>The other parties with whose account people may come in.</summary>
    public IReadOnlyList<Aanbieder> Aanbieders { get; private set; } = [];

    public Task OnGet(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError(nameof(Email), "Vul je e-mailadres in.");
        if (string.IsNullOrEmpty(Wachtwoord))
            ModelState.AddModelError(nameof(Wachtwoord), "Vul je wachtwoord in.");
        if (!ModelState.IsValid)
            return await Toon(ct);

        var uitslag = await aanmelder.MetWachtwoord(Email!.Trim(), Wachtwoord!, ct);
        var naar = Paden.IsEigen(Naar) ? Naar! : "/aanmelden/verder";
        if (uitslag == Aanmelduitslag.Binnen)
            return LocalRedirect(naar);
        if (uitslag == Aanmelduitslag.CodeNodig)
            return RedirectToPage("Code", new { naar });
        ModelState.AddModelError("", Aanmeldzinnen.Voor(uitslag, "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of je geen typefout hebt gemaakt."));
        return await Toon(ct);
    }

    private async Task<PageResult> Toon(CancellationToken ct)
    {
        await Laad(ct);
        return Page();
    }

    private async Task Laad(CancellationToken ct) => Aanbieders = await db.Set<Aanbieder>().AsNoTracking().Where(a => !a.Uit).OrderBy(a => a.Naam).ToListAsync(ct);
}
