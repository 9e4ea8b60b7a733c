using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Invullen;

/// <summary>One section of a document: a quiet page to fill in, alone or with others at the same time.</summary>
[Vereist(DossierRechten.DocumentInvullen), MetConcept]
public sealed class IndexModel(Conceptbewaring concepten) : Invulpagina
{
    /// <summary>Number of the version that was on the screen.</summary>
    public int Nummer { get; private set; }

    /// <summary>The change of the answers that was on the screen; what others saved since is put together with what is sent.</summary>
    public int Gelezen { get; private set; }

    public int Plek => Voortgang.Secties.TakeWhile(s => s.Sectie != HuidigeSectie).Count() + 1;

    public string Conceptadres => "/concept?pad=" + Uri.EscapeDataString(Conceptbewaring.Pad(Request));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        if (!Versie.IsInvulbaar) return LocalRedirect(Docpad);
        if (!new Zichtbaarheid(Definitie, Versie.Teksten()).Toont(HuidigeSectie)) return LocalRedirect(Docpad + "/invullen");
        (Nummer, Gelezen) = (Versie.Nummer, Versie.Wijziging);
        await Toon(Concept());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? dan, string? erbij, string? weg)
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        var form = await Request.ReadFormAsync(Stop);
        ModelState.Onthoud(form);
        (Nummer, Gelezen) = (Getal(form["Nummer"]), Getal(form["Gelezen"]));
        var invoer = Sectieinvoer.Lees(Definitie, HuidigeSectie, naam => [.. form[naam].Select(w => w ?? "")], weg);
        var knop = Invulknop.Van(HuidigeSectie, dan, erbij, weg, form["Script"] == "ja");
        return ModelState.Neem(Uitkomst.Van(invoer.Weigeringen)) ? await Herhaal(() => Sla(invoer, knop)) : await Opnieuw(invoer);
    }

    private async Task<IActionResult> Sla(Sectieinvoer invoer, Invulknop knop)
    {
        var document = await HaalDocument();
        var was = document.Laatste?.Teksten();
        // Another version than the one that was on the screen: it was rounded off, and perhaps a next one was begun.
        var uitkomst = document.Laatste is { } laatste && laatste.Nummer != Nummer
            ? Documentregels.LigtVast.Weiger()
            : document.Vul(Definitie, invoer.Waarden, [.. HuidigeSectie.Velden.Select(v => v.Code)], Gelezen, Gebruiker.Naam, Nu);
        if (!uitkomst.Probeer(out var invulling))
        {
            Db.ChangeTracker.Clear();
            ModelState.Neem(uitkomst);
            return await Opnieuw(invoer);
        }

        var botst = invulling.Botsingen.Count > 0;
        var naar = botst ? Route.Hier : Route.Verder(was!, document.Laatste!.Teksten(), knop);
        if (!botst) TempData["Rij"] = knop.NieuweRij;
        var antwoord = invulling.Gebeurtenis is { } gebeurtenis
            ? await Bewaar($"Ingevuld: {Document.Titel}, {HuidigeSectie.Titel}", DossierId, naar, botst || knop.Dan is "verder" or "terug" ? "" : "Opgeslagen.", gebeurtenis)
            : LocalRedirect(naar);
        // What met another text is kept as it was typed; the page opens again with both.
        if (antwoord is LocalRedirectResult && botst) await concepten.Bewaar(Gebruiker.Account, Route.Hier, await Request.ReadFormAsync(Stop), Stop);
        else if (invulling.Gebeurtenis is null) await concepten.GooiWeg(Gebruiker.Account, Route.Hier, Stop);
        return antwoord;
    }

    private async Task<IActionResult> Opnieuw(Sectieinvoer invoer)
    {
        await Toon(invoer: invoer);
        return Page();
    }

    private Samenvoeging? Concept()
    {
        if (!ViewData.ContainsKey(Conceptbewaring.Sleutel)) return null;
        if (Getal(Bewaard("Nummer")) == Nummer)
            return this.Voegsamen(Versie, Getal(Bewaard("Gelezen")), HuidigeSectie, Sectieinvoer.Lees(Definitie, HuidigeSectie, Bewaard));
        ModelState.Clear(); // Typed in a version that is final now.
        return null;
    }

    private IReadOnlyList<string> Bewaard(string naam) => ModelState[naam]?.RawValue switch { string een => [een], string[] meer => meer, _ => [] };

    private static int Getal(IEnumerable<string?> waarden) => int.TryParse(waarden.FirstOrDefault(), out var getal) ? getal : 0;
}
