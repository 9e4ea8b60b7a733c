using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Features.Herstel.Overleggen.Prikkenlink;

/// <summary>
/// Says when one can, by the personal link in the mail. Who holds a link proved only that: the page names nobody and says nothing of the
/// meeting but the moments. It works while the datumprikker is open and the link was not stopped.
/// </summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.PersoonlijkeLink)]
public sealed class IndexModel(AppDbContext db, Opslag opslag, IDossierToegang toegang, TimeProvider klok) : PageModel, IPrikblad
{
    private const string Wat = "de datumprikker, met een persoonlijke link";
    private const int HoogstePogingen = 10;

    /// <summary>Null when the link does not work.</summary>
    public Overleg? Overleg { get; private set; }

    [BindProperty]
    public Prikformulier Invoer { get; set; } = new();

    /// <summary>The answer was just saved.</summary>
    public bool Bewaard { get; private set; }

    public IReadOnlyList<Prikmoment> Momenten => Overleg?.Momenten ?? [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await Zoek(code, 'R', ct) is not { } wie) return Weg();
        Bewaard = TempData.ContainsKey(nameof(Bewaard));
        TempData.Remove(nameof(Bewaard));
        Invoer = Prikformulier.Van(Overleg!, wie.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        var antwoord = await Doe(code, "Gezegd wanneer het kan", (o, wie) => Invoer.Geef(o, wie, Prikwijze.Link, null, klok.GetUtcNow()), ct);
        if (antwoord is LocalRedirectResult) TempData[nameof(Bewaard)] = true;
        return antwoord;
    }

    public Task<IActionResult> OnPostNietVoorMijAsync(string code, CancellationToken ct) =>
        Doe(code, "Een link kwam bij de verkeerde aan", (o, wie) => o.StopLink(wie, klok.GetUtcNow()), ct);

    // Somebody else may answer at this very moment: then once more, on what stands there now.
    private async Task<IActionResult> Doe<T>(string code, string waarom, Func<Overleg, Guid, Uitkomst<T>> daad, CancellationToken ct) where T : Gebeurtenis
    {
        for (var poging = 1; ; poging++)
        {
            if (await Zoek(code, 'U', ct) is not { } wie) return Weg();
            var uitkomst = daad(Overleg!, wie.Id);
            if (!ModelState.Neem(uitkomst))
            {
                Invoer = Invoer.Opnieuw(Overleg!, wie.Id, ModelState);
                ViewData[SpilPagina.Verouderd] = uitkomst.Weigeringen.Any(w => w.Regel == Overlegregels.Verouderd);
                return Page();
            }

            var wijziging = new Wijziging(new(null, "Iemand met een persoonlijke link", "genodigde"), klok.GetUtcNow(), waarom, Overleg!.DossierId, uitkomst.Waarde);
            if (await opslag.Opslaan(wijziging, $"/prikken/{code}", ct) != Opslagresultaat.Verouderd || poging == HoogstePogingen) return LocalRedirect($"/prikken/{code}");
            db.ChangeTracker.Clear();
            await Task.Delay(Random.Shared.Next(5, 30 * poging), ct);
        }
    }

    private async Task<Genodigde?> Zoek(string code, char actie, CancellationToken ct)
    {
        var afdruk = Linkcode.AfdrukVan(code);
        Overleg = await db.Set<Overleg>().Geheel().SingleOrDefaultAsync(o => o.Stand == Overlegstand.DatumPrikken && o.Genodigden.Any(g => g.Linkafdruk == afdruk), ct);
        if (Overleg is null) return null;
        // Nothing of the dossier is shown, so it is no look in it; the functionaris can find it.
        await toegang.LogObject(Wat, $"overleg {Overleg.Id}", actie, true, null, ct);
        return Overleg.Genodigden.Single(g => g.Linkafdruk == afdruk);
    }

    // The page itself says what to do.
    private static PageResult Weg() => new() { StatusCode = StatusCodes.Status404NotFound };
}
