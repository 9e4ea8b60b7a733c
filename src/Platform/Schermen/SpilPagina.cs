using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Live;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Schermen;

/// <summary>What every page needs: who, today, the way in (<see cref="Toegang"/>) and the way out (<see cref="Bewaar"/>).</summary>
public abstract class SpilPagina : PageModel
{
    /// <summary>TempData key of the sentence that confirms what was done.</summary>
    public const string Melding = "Melding";

    /// <summary>ViewData key: the form is stale, show beside each field what is stored now.</summary>
    public const string Verouderd = "Verouderd";

    // Enough for thirty people who answer the same question in the same second.
    private const int HoogstePogingen = 30;

    // A sealed word of a hundred characters fits.
    private const int LangsteWoord = 1000;

    private bool nogEenPoging;

    protected AppDbContext Db => HttpContext.RequestServices.GetRequiredService<AppDbContext>();

    protected Gebruiker Gebruiker => Gebruiker.Van(User) ?? throw new InvalidOperationException("Nobody is signed in on a page that needs it.");

    protected DateTimeOffset Nu => Klok.GetUtcNow();

    protected DateOnly Vandaag => Klok.Vandaag();

    protected CancellationToken Stop => HttpContext.RequestAborted;

    protected IDossierToegang Toegang => HttpContext.RequestServices.GetRequiredService<IDossierToegang>();

    private TimeProvider Klok => HttpContext.RequestServices.GetRequiredService<TimeProvider>();

    /// <summary>
    /// Saves and goes on to <paramref name="naar"/>. When somebody else was first, nothing is saved: what was typed is kept as a concept
    /// and this page opens again with both texts.
    /// </summary>
    protected Task<IActionResult> Bewaar(string waarom, DossierId? dossier, string naar, string melding, params IReadOnlyList<Gebeurtenis> gebeurtenissen) =>
        Sla([new Wijziging(Gebruiker, Nu, waarom, dossier, gebeurtenissen)], naar, melding);

    /// <summary>As above, for one act that is about more than one dossier; each gets its own lines in the wijzigingslog.</summary>
    protected Task<IActionResult> BewaarAlles(string waarom, string naar, string melding, IEnumerable<Gevolgd> gebeurd) =>
        Sla(Wijziging.PerDossier(Gebruiker, Nu, waarom, gebeurd), naar, melding);

    private async Task<IActionResult> Sla(IReadOnlyList<Wijziging> wijzigingen, string naar, string melding)
    {
        switch (await HttpContext.RequestServices.GetRequiredService<Opslag>().OpslaanAlles(wijzigingen, naar, Stop))
        {
            case Opslagresultaat.Dubbel:
                var eerder = await Db.Set<AfgehandeldVerzoek>().AsNoTracking().SingleAsync(
                    v => v.Id == HttpContext.RequestServices.GetRequiredService<Verzoek>().Id, Stop);
                return LocalRedirect(eerder.Naar);
            case Opslagresultaat.Verouderd when nogEenPoging:
                return new EmptyResult();
            case Opslagresultaat.Verouderd:
                TempData[Melding] = "Iemand anders heeft dit net ook veranderd. " + (await BewaarConcept()
                    ? "Jouw tekst staat er nog. Kijk wat je wilt bewaren."
                    : "Jouw tekst is te lang om te bewaren. Ga in je browser terug: daar staat hij nog.");
                return LocalRedirect(Conceptbewaring.Pad(Request));
            case Opslagresultaat.GeenToegang:
                TempData[Melding] = "Je mag hier net niet meer bij. Er is niets opgeslagen. " + (await BewaarConcept()
                    ? "Jouw tekst is apart bewaard. Mag je er weer bij? Dan staat hij er nog."
                    : "Jouw tekst is te lang om te bewaren. Ga in je browser terug: daar staat hij nog.");
                TempData[Melding + ".Soort"] = "let-op";
                return LocalRedirect(Gebruiker.IsInwonerOfNaaste ? "/mijn" : "/werk");
            default:
                if (melding.Length > 0)
                    TempData[Melding] = melding;
                return LocalRedirect(naar);
        }
    }

    // What was typed, for its writer only; false when it is too much to keep.
    private async Task<bool> BewaarConcept()
    {
        Db.ChangeTracker.Clear();
        return await HttpContext.RequestServices.GetRequiredService<Conceptbewaring>()
            .Bewaar(Gebruiker.Account, Conceptbewaring.Pad(Request), await Request.ReadFormAsync(Stop), Stop);
    }

    /// <summary>
    /// Runs a handler that loads, asks the domain and calls <see cref="Bewaar"/>, again when somebody else saved in between. The domain
    /// refuses what was written on an old text; what does not touch the same words (a vote, another area) simply goes through.
    /// </summary>
    protected async Task<IActionResult> Herhaal(Func<Task<IActionResult>> werk)
    {
        for (var poging = 1; ; poging++)
        {
            nogEenPoging = poging < HoogstePogingen;
            var antwoord = await werk();
            if (antwoord is not EmptyResult)
                return antwoord;
            Db.ChangeTracker.Clear();
            // Not all at once again.
            await Task.Delay(Random.Shared.Next(5, 10 + (20 * Math.Min(poging, 10))), Stop);
        }
    }

    /// <summary>What somebody searches on, fit for an address; null when there is nothing to search.</summary>
    protected string? Verzegeld(string? zoek) => HttpContext.RequestServices.GetRequiredService<Zoekzegel>().Verzegel(zoek);

    /// <summary>Goes on to this list with what was filled in, the word that is searched sealed.</summary>
    /// <param name="zoekveld">The field of that word.</param>
    protected IActionResult NaarGezocht(string zoekveld)
    {
        var velden = Request.Form.Where(v => !v.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(v => v.Value, (v, waarde) => KeyValuePair.Create(
            v.Key.ToLowerInvariant(), v.Key.Equals(zoekveld, StringComparison.OrdinalIgnoreCase) ? Verzegeld(waarde) : waarde));
        // What is too long for an address is no filter of ours.
        return LocalRedirect(Request.Path + QueryString.Create(velden.Where(v => v.Value is { Length: > 0 and <= LangsteWoord })));
    }

    /// <summary>
    /// This page shows what others change while it is open. Call it after the way in was asked and before anything is loaded: what changes from
    /// here on is told, so nothing falls between.
    /// </summary>
    /// <param name="dossier">Of which dossier.</param>
    /// <param name="wat">What is on the page: "voorstel/…", "kring".</param>
    protected async Task VolgLive(DossierId dossier, params IReadOnlyList<string> wat) => ViewData[Livestand.Sleutel] = new Livestand(dossier, string.Join(' ', wat),
        await Db.Set<Wijzigingsregel>().Where(r => r.DossierId == dossier).MaxAsync(r => (long?)r.Nummer, Stop) ?? 0);

    /// <summary>Shows the page again with, beside what was typed, what is stored now. Call it after loading the stored text in the input.</summary>
    protected void ToonVerouderd(string versieveld)
    {
        ModelState.Remove(versieveld);
        ViewData[Verouderd] = true;
    }
}
