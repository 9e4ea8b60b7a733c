using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Uitnodigingen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Bewijs;

/// <summary>
/// Where the link leads: first who somebody is. It names nobody, neither the inwoner nor the one who was invited. Opening changes nothing but
/// that it was opened, since programs that read mail open links too.
/// </summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Naam)]
public sealed class IndexModel(Uitnodigingsdeur deur, Uitnodigingsgeheimen geheimen, Bewijskoekje koekje, AppDbContext db, TimeProvider klok) : PageModel
{
    /// <summary>The code of the link. Not called as the field on the page: that would be filled with it.</summary>
    [FromRoute]
    public string Link { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Null when it does not work.</summary>
    public Uitnodiging? Uitnodiging { get; private set; }

    public IReadOnlyList<Aanbieder> Aanbieders { get; private set; } = [];

    /// <summary>Signed in by the sign-in of an organisation.</summary>
    public bool IsVanWerk => User.FindFirstValue(Aanmelder.Wijze) == nameof(Aanmeldwijze.Organisatie);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        await Laad(ct);
        if (Uitnodiging is null) return Page();
        if (koekje.Geldt(HttpContext, Uitnodiging)) return LocalRedirect(Uitnodigingspad.Meedoen(Link));
        await deur.Geopend(Uitnodiging, ct);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Bewijs(u => u.ProbeerCode(Code, geheimen.Code(u), klok.GetUtcNow()), ct);

    /// <summary>The organisation vouched for who is signed in here.</summary>
    public async Task<IActionResult> OnPostWerk(CancellationToken ct)
    {
        var wie = Gebruiker.Van(User);
        var email = wie is null ? null : await db.Set<Account>().Where(a => a.Id == wie.Account.Waarde).Select(a => a.Email).SingleAsync(ct);
        return await Bewijs<IdentiteitBewezen>(u => IsVanWerk ? u.Bevestig(wie?.Organisatie, email, klok.GetUtcNow()) : Uitnodigingsregels.NietBewezen.Weiger(), ct);
    }

    private async Task<IActionResult> Bewijs<T>(Func<Uitnodiging, Uitkomst<T>> daad, CancellationToken ct) where T : Gebeurtenis
    {
        var uitkomst = await deur.Doe(Link, "Uitnodiging geopend", u => daad(Uitnodiging = u), ct);
        if (uitkomst.Probeer(out var gebeurd) && gebeurd is IdentiteitBewezen)
        {
            koekje.Zet(HttpContext, Uitnodiging!);
            return LocalRedirect(Uitnodigingspad.Meedoen(Link));
        }

        if (gebeurd is CodeVerkeerd fout) await deur.Log(Uitnodiging!, false, Gebruiker.Van(User), ct);
        ModelState.Neem(gebeurd is CodeVerkeerd verkeerd ? verkeerd.AlsWeigering() : uitkomst);
        await Laad(ct);
        return Page();
    }

    private async Task Laad(CancellationToken ct)
    {
        Uitnodiging = await deur.Zoek(Link, ct);
        if (Uitnodiging is { Bewijs: Identiteitsbewijs.Organisatie, OrganisatieId: { } organisatie })
            Aanbieders = await db.Set<Aanbieder>().AsNoTracking().Where(a => !a.Uit && a.Soort == Aanbiedersoort.Organisatie && a.OrganisatieId == organisatie).ToListAsync(ct);
    }
}
