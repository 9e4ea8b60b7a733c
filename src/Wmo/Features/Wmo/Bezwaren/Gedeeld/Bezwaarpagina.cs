using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Brieven;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

/// <summary>A page about one objection. Asks the way in before anything is loaded; a consulent is involved, or sees nothing.</summary>
public abstract class Bezwaarpagina : Wmopagina
{
    /// <summary>The objection in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Bezwaar Zaak { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    public Naam Wie => Inwoner.Naam;

    public string Pad => $"/wmo/bezwaren/{Id}";

    public string MijnPad => $"/mijn/bezwaren/{Id}";

    public Termijnbeeld Termijn => Bezwaarwoorden.Termijn(Zaak, Vandaag);

    /// <summary>Who decided does not handle the objection (Awb art. 10:3 lid 3), and reads it only.</summary>
    public bool IsOpsteller => Zaak.OpstellerId == Gebruiker.Ik;

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new BezwaarId(Id);
        if (!await Binnen(Db.Set<Bezwaar>().Where(b => b.Id == id).Select(b => b.DossierId), wat, actie, Gegevenssoort.Ondersteuning)) return false;
        Zaak = await Db.Set<Bezwaar>().SingleAsync(b => b.Id == id, Stop);
        await ZoekVertegenwoordiger(Zaak.DossierId);
        Inwoner = await Db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == Zaak.InwonerId, Stop);
        return true;
    }

    public bool IsInwoner => Gebruiker.Persoon == Zaak.InwonerId;

    /// <summary>Who may stop: the inwoner, and a representative with what a representative made.</summary>
    public bool MagStoppen => IsInwoner || (Voor is not null && Zaak.Maker == Bezwaarmaker.Vertegenwoordiger);

    /// <summary>As <see cref="Open"/>, for what only the inwoner does, or who decides for the inwoner.</summary>
    protected async Task<bool> OpenEigen(string wat, char actie = 'R') => await Open(wat, actie) && (IsInwoner || Voor is not null);

    /// <summary>Opens the page of a step, for who handles it and while it runs.</summary>
    protected async Task<IActionResult> Toon(string wat, Action begin)
    {
        if (!await Open(wat) || IsOpsteller) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        begin();
        return Page();
    }

    /// <summary>Does a step: reads the dates, asks the domain, and shows all that is wrong at once.</summary>
    protected Task<IActionResult> Doe<T>(string wat, string waarom, string gelukt, Func<(Uitkomst Datums, Uitkomst<T> Gedaan)> stap) where T : Gebeurtenis => Herhaal(async () =>
    {
        if (!await Open(wat, 'U') || IsOpsteller) return NotFound();
        var (datums, gedaan) = stap();
        return ModelState.Neem(datums.En(gedaan), "Invoer.") ? await Bewaar(waarom, Zaak.DossierId, Pad, gelukt, gedaan.Waarde) : Page();
    });

    /// <summary>What the letter with the decision says.</summary>
    public Bezwaarbrief Tekst { get; private set; } = null!;

    /// <summary>The letter as it was sent; null for what was decided before letters were kept.</summary>
    public Verzondenbrief? Verzonden { get; private set; }

    /// <summary>What the letter says, and whether it was kept; false while there is no decision.</summary>
    protected async Task<bool> LaadBrief()
    {
        if (!Zaak.HeeftBrief) return false;
        Tekst = await MaakTekst(await HaalBesluit());
        Verzonden = await Dienst<Brievenmaker>().Verzonden(Zaak.Id, Stop);
        return true;
    }

    /// <summary>The letter as it was sent.</summary>
    protected async Task<IActionResult> Bestand() => await Dienst<Brievenmaker>().Verzonden(Zaak.Id, Stop) is { } brief
        ? new Bestandsantwoord(brief.Merk, Brievenmaker.Bezwaarbestandsnaam(Zaak.BeslistOp!.Value), Bestandssoort.Word, brief.Grootte) : NotFound();

    /// <summary>What the letter says about the objection as it stands now.</summary>
    protected async Task<Bezwaarbrief> MaakTekst(Besluit besluit) =>
        new(Zaak, besluit, Inwoner, await Db.Set<Organisatie>().Where(o => o.Id == Zaak.GemeenteId).Select(o => o.Naam).SingleAsync(Stop), Dienst<Wmoinstellingen>().Rechtbank);

    private T Dienst<T>() where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    /// <summary>The decision that was objected to.</summary>
    protected Task<Besluit> HaalBesluit() => Db.Set<Besluit>().AsNoTracking().SingleAsync(b => b.Id == Zaak.BesluitId, Stop);
}
