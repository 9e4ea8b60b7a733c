using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Wijzigen;

/// <summary>Change the text. A concept changes in place; what was brought in gets a next version, and everybody is asked again.</summary>
[Vereist(HerstelRechten.VoorstelDoen), MetConcept]
public sealed class IndexModel : Schrijfpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Vid { get; set; }

    /// <summary>The text as it is stored.</summary>
    public string Tekst { get; private set; } = "";

    public bool IsConcept { get; private set; }

    /// <summary>Who is asked again.</summary>
    public IReadOnlyList<string> Opnieuw { get; private set; } = [];

    public string Hier => $"{Kader.Voorstellen}/{Vid}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        if (await HaalVoorstel(Vid) is not { Status: not Voorstelstatus.Ingetrokken } voorstel) return NotFound();
        Invoer = Voorstelformulier.Van(voorstel);
        Toon(voorstel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            if (await HaalVoorstel(Vid) is not { } voorstel) return NotFound();
            Toon(voorstel);
            var nu = Voorstelformulier.Van(voorstel);
            var goed = ModelState.Neem(Invoer.Lees(Mensen, out var inhoud), "Invoer.");
            var gewijzigd = voorstel.Wijzig(inhoud, Kader.Door, Nu, Invoer.GelezenVersie ?? 0);
            if (!ModelState.Neem(gewijzigd, "Invoer.") || !goed)
            {
                if (gewijzigd.Weigeringen.Any(w => w.Regel == Voorstelregels.Verouderd))
                {
                    Invoer = nu;
                    ToonVerouderd("Invoer.GelezenVersie");
                }

                return Page();
            }

            List<Gebeurtenis> gebeurtenissen = [gewijzigd.Waarde];
            if (IsConcept && Voorleggen is not null)
            {
                var ingebracht = voorstel.BrengIn(Kader.Traject, Mensen, Nu);
                if (!ModelState.Neem(ingebracht)) return Page();
                gebeurtenissen.Add(ingebracht.Waarde);
            }

            return await Bewaar("Tekst veranderd", Kader.Traject.DossierId, Verder(Hier),
                voorstel.Status == Voorstelstatus.Concept ? "Bewaard." : IsConcept ? "Voorgelegd. Iedereen die meedoet, kan nu antwoord geven."
                    : "Bewaard. Iedereen krijgt de vraag opnieuw. Tot iedereen het eens is, geldt de oude tekst.",
                [.. gebeurtenissen]);
        });
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("een voorstel", actie)) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        await HaalMensen();
        return null;
    }

    private void Toon(Voorstel voorstel)
    {
        (Wat, Tekst, IsConcept) = (voorstel.Soort, voorstel.Huidige.Inhoud.Tekst, voorstel.Status == Voorstelstatus.Concept);
        Opnieuw = [.. Namen(IsConcept ? Mensen.Select(m => (m.Persoon, m.Naam)) : voorstel.Huidige.Deelnemers.Where(d => d.IsActief).Select(d => (d.PersoonId, d.Naam)))];
        Vertrokken = voorstel.Huidige.Inhoud is { WiePersoonId: { } wie } inhoud ? new Deelnemerinvoer(wie, inhoud.Wie, "") : null;
    }
}
