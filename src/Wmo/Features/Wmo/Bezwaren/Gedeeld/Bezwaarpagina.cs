using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

/// <summary>A page about one objection. Asks the way in before anything is loaded; a consulent is involved, or sees nothing.</summary>
public abstract class Bezwaarpagina : SpilPagina
{
    private bool gelogd;

    /// <summary>The objection in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Bezwaar Zaak { get; private set; } = null!;

    public Persoon Inwoner { get; private set; } = null!;

    public Naam Wie => Inwoner.Naam;

    public string Pad => $"/wmo/bezwaren/{Id}";

    public string MijnPad => $"/mijn/bezwaren/{Id}";

    public DateOnly Dag => Vandaag;

    public Termijnbeeld Termijn => Bezwaarwoorden.Termijn(Zaak, Vandaag);

    /// <summary>Who decided does not handle the objection (Awb art. 10:3 lid 3), and reads it only.</summary>
    public bool IsOpsteller => Zaak.OpstellerId == Gebruiker.Ik;

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var id = new BezwaarId(Id);
        if (!gelogd)
        {
            if (await Db.Set<Bezwaar>().Where(b => b.Id == id).Select(b => (DossierId?)b.DossierId).SingleOrDefaultAsync(Stop) is not { } dossier) return false;
            if (!await Toegang.Open(dossier, new Inzage([Gegevenssoort.Ondersteuning], wat, Meldingpagina.Doel) { Actie = actie }, Stop)) return false;
            gelogd = true; // Once per request, also when saving takes more than one try.
        }

        Zaak = await Db.Set<Bezwaar>().SingleAsync(b => b.Id == id, Stop);
        Inwoner = await Db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == Zaak.InwonerId, Stop);
        return true;
    }

    /// <summary>As <see cref="Open"/>, for what only the inwoner does.</summary>
    protected async Task<bool> OpenEigen(string wat, char actie = 'R') => await Open(wat, actie) && Gebruiker.Persoon == Zaak.InwonerId;

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
        return ModelState.Neem(Samen(datums, gedaan), "Invoer.") ? await Bewaar(waarom, Zaak.DossierId, Pad, gelukt, gedaan.Waarde) : Page();
    });

    /// <summary>The decision that was objected to.</summary>
    protected Task<Besluit> HaalBesluit() => Db.Set<Besluit>().AsNoTracking().SingleAsync(b => b.Id == Zaak.BesluitId, Stop);

    /// <summary>What is wrong with the dates, and what else the domain refuses.</summary>
    public static Uitkomst Samen(Uitkomst datums, Uitkomst gedaan)
    {
        var fout = datums.Weigeringen.Select(w => w.Veld.Split('.')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Uitkomst.Van([.. datums.Weigeringen, .. gedaan.Weigeringen.Where(w => !fout.Contains(w.Veld))]);
    }

    /// <summary>"ja" and "nee" of a choice.</summary>
    public static bool? Ja(string? keuze) => keuze switch { "ja" => true, "nee" => false, _ => null };

    /// <summary>The choice when it is one of the enum, by its exact name.</summary>
    public static T? Keuze<T>(string? keuze) where T : struct, Enum => Enum.TryParse<T>(keuze, out var gelezen) && gelezen.ToString() == keuze ? gelezen : null;
}
