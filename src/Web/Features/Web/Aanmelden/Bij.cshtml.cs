using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>Goes to a provider to sign in there, or to link it to one's account.</summary>
[AllowAnonymous]
public sealed class BijModel(AppDbContext db, IServiceProvider diensten, ILogger<BijModel> log) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, string? naar, bool koppel, CancellationToken ct)
    {
        if (await db.Set<Aanbieder>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && !a.Uit, ct) is not { } aanbieder)
            return NotFound();
        var gebruiker = Gebruiker.Van(User);
        if (koppel && gebruiker is null)
            return RedirectToPage("Index", new { naar = "/mijn-account" });
        var reis = Oidcreis.Begin(id, naar, koppel ? gebruiker!.Account.Waarde : null);
        try
        {
            var adres = await diensten.GetRequiredService<Oidcclient>().Adres(aanbieder, reis, TerugModel.Adres(HttpContext), ct);
            diensten.GetRequiredService<Oidckoekje>().Zet(HttpContext, reis);
            return Redirect(adres);
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            log.LogWarning("Aanbieder {Id} is niet bereikbaar: {Reden}", id, fout.Message);
            TempData.Meld(TerugModel.NietBereikbaar(aanbieder), "fout");
            return koppel ? LocalRedirect("/mijn-account") : RedirectToPage("Index", new { naar });
        }
    }
}
