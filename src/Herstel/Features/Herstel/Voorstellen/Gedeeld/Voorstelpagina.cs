using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>A small page with one act on one voorstel, and the text above it.</summary>
public abstract class Voorstelpagina : Planpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Vid { get; set; }

    public Voorstelsoort Wat { get; private set; }

    /// <summary>The text of now.</summary>
    public string Tekst { get; private set; } = "";

    public string Hier => $"{Kader.Voorstellen}/{Vid}";

    /// <summary>Loads, asks the domain, saves; shows the page again when the domain refuses.</summary>
    protected Task<IActionResult> Doe<T>(Func<Voorstel, Uitkomst<T>> daad, string waarom, string naar, Func<Voorstel, T, string> melding) where T : Gebeurtenis => Herhaal(async () =>
    {
        if (await HaalVoorstel(Vid) is not { } voorstel) return NotFound();
        if (!Mag(voorstel)) return Forbid();
        Toon(voorstel);
        var uitkomst = daad(voorstel);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        return await Bewaar(waarom, Kader.Traject.DossierId, naar, melding(voorstel, uitkomst.Waarde), uitkomst.Waarde);
    });

    /// <summary>Whether the act is for this person, when that depends on the voorstel.</summary>
    protected virtual bool Mag(Voorstel voorstel) => true;

    /// <summary>Takes from the voorstel what the page shows.</summary>
    protected virtual void Toon(Voorstel voorstel) => (Wat, Tekst) = (voorstel.Soort, voorstel.Huidige.Inhoud.Tekst);
}
