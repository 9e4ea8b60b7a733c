using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>Back from a provider. Whatever is wrong with the answer, the person reads one sentence and can try another way.</summary>
[AllowAnonymous]
public sealed class TerugModel(AppDbContext db, Aanmelder aanmelder, Opslag opslag, TimeProvider klok, IServiceProvider diensten, ILogger<TerugModel> log) : PageModel
{
    private const string NietGeloofd = "Het aanmelden is niet gelukt. Probeer het nog een keer, of kies een andere manier.";

    public async Task<IActionResult> OnGet(string? code, string? state, string? error, string? iss, CancellationToken ct)
    {
        if (diensten.GetRequiredService<Oidckoekje>().Neem(HttpContext) is not { } reis || state != reis.Kenmerk)
            return Terug(NietGeloofd);
        if (await db.Set<Aanbieder>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == reis.Aanbieder && !a.Uit, ct) is not { } aanbieder)
            return Terug(NietGeloofd);
        if (error is not null)
            return Terug(error == "access_denied" ? "Je bent gestopt met aanmelden. Er is niets veranderd." : NietGeloofd, reis);
        // The answer of another provider, mixed in (RFC 9207).
        if (iss is not null && iss != aanbieder.Uitgever)
            return Terug(NietGeloofd, reis);
        try
        {
            var wie = await diensten.GetRequiredService<Oidcclient>().Wissel(aanbieder, reis, code ?? "", Adres(HttpContext), ct);
            return reis.Koppel is { } aan ? await Koppel(aanbieder, wie, aan, ct) : await MeldAan(aanbieder, wie, reis, ct);
        }
        catch (Oidcfout fout)
        {
            log.LogWarning("Antwoord van aanbieder {Id} niet geloofd: {Reden}", aanbieder.Id, fout.Message);
            return Terug(NietGeloofd, reis);
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            log.LogWarning("Aanbieder {Id} is niet bereikbaar: {Reden}", aanbieder.Id, fout.Message);
            return Terug(NietBereikbaar(aanbieder), reis);
        }
    }

    /// <summary>Where providers send people back to.</summary>
    internal static string Adres(HttpContext http) =>
        http.RequestServices.GetRequiredService<Siteadres>().Van("/aanmelden/terug");

    internal static string NietBereikbaar(Aanbieder aanbieder) => $"{aanbieder.Naam} is nu niet bereikbaar. Probeer het straks nog een keer, of kies een andere manier.";

    private async Task<IActionResult> MeldAan(Aanbieder aanbieder, Bevestigd wie, Oidcreis reis, CancellationToken ct)
    {
        var gevonden = await diensten.GetRequiredService<Aanbiedermelder>().Zoek(aanbieder, wie, ct);
        if (!gevonden.IsGelukt)
            return Terug(gevonden.Weigeringen[0].Zin, reis);
        var (account, gebeurtenissen) = gevonden.Waarde;
        var uitslag = await aanmelder.Binnen(account, Aanmeldwijze.Organisatie, ct, ook: gebeurtenissen);
        return uitslag == Aanmelduitslag.Binnen
            ? LocalRedirect(Paden.IsEigen(reis.Naar) ? reis.Naar! : "/aanmelden/verder")
            : Terug(Aanmeldzinnen.Voor(uitslag, NietGeloofd), reis);
    }

    private async Task<IActionResult> Koppel(Aanbieder aanbieder, Bevestigd wie, Guid aan, CancellationToken ct)
    {
        // Still the same person in this browser.
        if (Gebruiker.Van(User) is not { } gebruiker || gebruiker.Account.Waarde != aan)
            return Terug(NietGeloofd);
        var gekoppeld = await diensten.GetRequiredService<Aanbiedermelder>().Koppel(aanbieder, wie, aan, ct);
        if (!gekoppeld.IsGelukt)
            TempData.Meld(gekoppeld.Weigeringen[0].Zin, "fout");
        else if (await opslag.Opslaan(new(gebruiker, klok.GetUtcNow(), "Aanbieder gekoppeld", null, gekoppeld.Waarde), ct: ct) == Opslagresultaat.Opgeslagen)
            TempData.Meld($"Gekoppeld. Je kunt je voortaan ook aanmelden met {aanbieder.Naam}.");
        else
            TempData.Meld(Aanbiedermelder.VanEenAnder.Zin, "fout");
        return LocalRedirect("/mijn-account");
    }

    private IActionResult Terug(string zin, Oidcreis? reis = null)
    {
        TempData.Meld(zin, "fout");
        return reis?.Koppel is null ? RedirectToPage("Index", new { reis?.Naar }) : LocalRedirect("/mijn-account");
    }
}
