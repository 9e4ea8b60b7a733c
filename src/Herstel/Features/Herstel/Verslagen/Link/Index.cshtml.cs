using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Verslagen;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;

namespace Spil.Herstel.Features.Herstel.Verslagen.Link;

/// <summary>
/// The minutes by the link in the mail. Who holds a link proved only that, so it names nobody and shows nothing before the code that was told by
/// another way. After that it shows what this person may see, by the same rule as everywhere.
/// </summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.PersoonlijkeLink)]
public sealed class IndexModel(Verslagdeur deur, Verslaggeheimen geheimen, Verslagkoekje koekje, AppDbContext db, TimeProvider klok) : PageModel
{
    [FromRoute]
    public string Link { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The line that is not right.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Regel { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Null when the link does not work.</summary>
    public Verslaglezer? Lezer { get; private set; }

    /// <summary>Null before the code.</summary>
    public Verslagblad? Blad { get; private set; }

    /// <summary>A question was just kept.</summary>
    public bool Gevraagd { get; private set; }

    public Notitie? Gekozen { get; private set; }

    private string Pad => $"/verslag/{Link}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Laad('R', ct)) return Weg();
        Gevraagd = TempData.ContainsKey(nameof(Gevraagd));
        TempData.Remove(nameof(Gevraagd));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await deur.Doe(Link, "Verslag geopend met een link", "", l =>
        {
            Lezer = l;
            return l.Verslag.ProbeerCode(l.Wie.Id, Code, geheimen.Code(l.Ontvanger), klok.GetUtcNow());
        }, ct);
        if (uitkomst.Probeer(out var gebeurd) && gebeurd is VerslaglinkGeopend)
        {
            koekje.Zet(HttpContext, Lezer!.Ontvanger);
            return LocalRedirect(Pad);
        }

        if (gebeurd is VerslagcodeVerkeerd) await deur.Log(Lezer!, false, 'R', ct);
        ModelState.Neem(gebeurd is VerslagcodeVerkeerd verkeerd ? verkeerd.AlsWeigering() : uitkomst);
        Lezer = await deur.Zoek(Link, ct);
        return Lezer is null ? Weg() : Page();
    }

    public async Task<IActionResult> OnPostNietVoorMijAsync(CancellationToken ct)
    {
        await deur.Doe(Link, "Een verslag kwam bij de verkeerde aan", Pad, l => l.Verslag.StopLink(l.Wie.Id, klok.GetUtcNow()), ct);
        return LocalRedirect(Pad);
    }

    public async Task<IActionResult> OnPostVraagAsync(CancellationToken ct)
    {
        if (!await Laad('U', ct)) return Weg();
        if (Blad is null) return LocalRedirect(Pad);
        var uitkomst = await deur.Doe(Link, "Aanpassing van het verslag gevraagd", Pad, l => l.Verslag.VraagCorrectie(Regel ?? default, Tekst, l.Zicht, klok.GetUtcNow()), ct);
        if (!ModelState.Neem(uitkomst)) return Page();
        TempData[nameof(Gevraagd)] = true;
        return LocalRedirect(Pad);
    }

    // Nothing of the dossier is read before the code; after it the look is in the log when this returns.
    private async Task<bool> Laad(char actie, CancellationToken ct)
    {
        Lezer = await deur.Zoek(Link, ct);
        if (Lezer is null) return false;
        if (!koekje.Geldt(HttpContext, Lezer.Ontvanger)) return true;
        await deur.Log(Lezer, true, actie, ct);
        var (verslag, zicht) = (Lezer.Verslag, Lezer.Zicht);
        var besluiten = zicht.ZietBesluiten ? Overlegbesluit.Van(Lezer.Overleg, await db.Voorstellen(Lezer.Overleg.TrajectId, ct)) : [];
        var open = verslag.Stand == Verslagstand.Aangeboden;
        Blad = new(Verslagexemplaar.Voor(verslag, besluiten, zicht), n => open ? $"{Pad}?regel={n.Id}#aanpassen" : null);
        Gekozen = open ? verslag.Notities.FirstOrDefault(n => n.Id == Regel && zicht.Ziet(n)) : null;
        return true;
    }

    // The page itself says what to do.
    private static PageResult Weg() => new() { StatusCode = StatusCodes.Status404NotFound };
}
