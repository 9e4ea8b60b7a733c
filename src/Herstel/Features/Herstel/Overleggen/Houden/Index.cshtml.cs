using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Live;
using Spil.Kern;
using Spil.Platform.Live;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Houden;

/// <summary>
/// The meeting itself: one page for the big screen and for every phone. It shows where people are, the story, the Schijf, the voorstel on the
/// table with who said what, and the plan that fills. Answers and texts go to the pages of the voorstel, so the same rules guard them.
/// </summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Overlegpagina
{
    private const string Wat = "het overleg terwijl het bezig is";

    // Who comes in within this time was there from the beginning.
    private static readonly TimeSpan Binnenlopen = TimeSpan.FromMinutes(10);

    /// <summary>"groot" for the screen that everybody looks at: large type, and nothing that is for one person.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Scherm { get; set; }

    /// <summary>The point of the agenda that was on the screen.</summary>
    [BindProperty]
    public Guid? Punt { get; set; }

    /// <summary>What a button is about.</summary>
    [BindProperty]
    public Guid? Welk { get; set; }

    [BindProperty]
    public bool InwonerWilNu { get; set; }

    [BindProperty]
    public bool MagUitPrive { get; set; }

    [BindProperty]
    public bool DoorInwoner { get; set; }

    public Houdbeeld Beeld { get; private set; } = null!;

    public bool Groot => Scherm == "groot";

    /// <summary>Whom the words are for: the big screen says "jij" to nobody.</summary>
    public Plankader Voor => Groot ? Kader with { Ik = default } : Kader;

    public string Hier => $"{Pad}/houden{(Groot ? "?scherm=groot" : "")}";

    protected override IReadOnlyCollection<Gegevenssoort> Ook => [Gegevenssoort.Plan, Gegevenssoort.Schijf];

    /// <summary>Begins with a tick when it is not the day, unless the inwoner presses.</summary>
    public bool VraagtInwoner => !Kader.IsInwoner && (Overleg.Stand != Overlegstand.Gepland || Overleg.Dag > Vandaag);

    public async Task<IActionResult> OnGetAsync()
    {
        // The number comes before the meeting is loaded: what changes in between is told, so nothing falls between.
        if (await Db.Set<Overleg>().Where(o => o.Id == new OverlegId(Oid)).Select(o => (DossierId?)o.DossierId).SingleOrDefaultAsync(Stop) is not { } dossier) return NotFound();
        await VolgLive(dossier, $"{Herstellive.Overleg}/{Oid}", Herstellive.Voorstel);
        if (!await Open(Wat, 'R', z => z.Kent)) return NotFound();
        // An open screen of who took the promise back goes dark; who comes by a link is asked to promise first.
        if (!Zicht.Ziet) return Request.Headers.ContainsKey(Verversing.Kop) ? NotFound() : LocalRedirect(Pad);
        if (!Ziet(Gegevenssoort.Plan)) ViewData.Remove(Livestand.Sleutel);
        await Laad();
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Leid("Overleg begonnen", "Het overleg is begonnen.", o => o.Start(Kader.IsInwoner || InwonerWilNu, Kader.Door, Nu));

    public Task<IActionResult> OnPostVolgendeAsync() => Leid("Volgend punt van de agenda", "", o => o.Volgende(Punt, Zicht.InPriveTijd || MagUitPrive, Nu));

    public Task<IActionResult> OnPostVorigeAsync() => Leid("Vorig punt van de agenda", "", o => o.Vorige(Punt, Zicht.InPriveTijd || MagUitPrive, Nu));

    public Task<IActionResult> OnPostPauzeAsync() => Leid("Pauze in het overleg", "", o => o.Pauzeer(Nu));

    public Task<IActionResult> OnPostVerderAsync() => Leid("Overleg gaat verder", "", o => o.Hervat(Nu));

    public Task<IActionResult> OnPostTerugAsync() => Leid("Terug naar de agenda", "", o => o.TerugNaarAgenda(Nu));

    public Task<IActionResult> OnPostAfrondenAsync() => Leid("Overleg afgerond", "Het overleg is klaar. Dank jullie wel.", o => o.RondAf(Kader.Door, Nu));

    /// <summary>The inwoner stops; who leads may write down that the inwoner did.</summary>
    public Task<IActionResult> OnPostStopAsync() => Leid("Overleg gestopt door de inwoner", "Het overleg is gestopt. Wat is afgesproken, blijft staan.", o => o.Stop(Kader.IsInwoner || DoorInwoner, Kader.Door, Nu));

    /// <summary>Everybody who is there may ask for safety first.</summary>
    public Task<IActionResult> OnPostVeiligheidAsync() => Stuur(z => z.ZietNu(Overleg), "Naar afspraken over veiligheid", "", o => o.NaarVeiligheid(Kader.Door, Nu));

    public Task<IActionResult> OnPostErAsync() => Stuur(z => z.Komt, "Aanwezig bij het overleg", "Fijn dat je er bent.",
        o => o.NoteerAanwezig(Zicht.Ik!.Id, Nu - o.BegonnenOm > Binnenlopen ? Aanwezigheid.Later : Aanwezigheid.Er, Nu));

    public Task<IActionResult> OnPostOpTafelAsync() => Leid("Voorstel op tafel", "", async o => Ziet(Gegevenssoort.Plan)
        && await Db.Set<Voorstel>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == new VoorstelId(Welk ?? default) && v.TrajectId == o.TrajectId, Stop) is { } voorstel
            ? o.LegOpTafel(voorstel) : Verloopregels.NietIngebracht.Weiger());

    public Task<IActionResult> OnPostVanTafelAsync() => Leid("Voorstel van tafel", "", o => o.HaalVanTafel());

    public Task<IActionResult> OnPostPakOpAsync() => Leid("Voorstel toch weer besproken", "", o => o.PakWeerOp(new VoorstelId(Welk ?? default)));

    private Task<IActionResult> Leid<T>(string waarom, string melding, Func<Overleg, Uitkomst<T>> daad) where T : Gebeurtenis => Stuur(z => z.Leidt, waarom, melding, daad);

    private Task<IActionResult> Leid<T>(string waarom, string melding, Func<Overleg, Task<Uitkomst<T>>> daad) where T : Gebeurtenis => Stuur(z => z.Leidt, waarom, melding, daad);

    private Task<IActionResult> Stuur<T>(Func<Overlegzicht, bool> mag, string waarom, string melding, Func<Overleg, Uitkomst<T>> daad) where T : Gebeurtenis =>
        Stuur(mag, waarom, melding, o => Task.FromResult(daad(o)));

    private async Task<IActionResult> Stuur<T>(Func<Overlegzicht, bool> mag, string waarom, string melding, Func<Overleg, Task<Uitkomst<T>>> daad) where T : Gebeurtenis
    {
        if (!await Open(Wat, 'U', z => z.Ziet) || !mag(Zicht)) return NotFound();
        var antwoord = await DoeMet(waarom, Hier, melding, daad);
        if (antwoord is PageResult) await Laad();
        return antwoord;
    }

    private async Task Laad()
    {
        Beeld = Houdbeeld.Maak(Overleg, Zicht, g => Geheimhouders.Tekent(g, Kader.Traject), Nu);
        if (!Zicht.ZietNu(Overleg)) return;
        var traject = Kader.Traject.Id;
        var meting = Ziet(Gegevenssoort.Schijf) ? await Db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).Where(m => m.TrajectId == traject).OrderByDescending(m => m.Nummer).FirstOrDefaultAsync(Stop) : null;
        var wie = (meting?.Beelden ?? []).Select(b => b.VanPersoon).Distinct().ToList();
        var namen = wie.Count == 0 ? [] : await Db.Set<Persoon>().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Naam, Stop);
        List<Voorstel> voorstellen = Ziet(Gegevenssoort.Plan) ? await Db.Set<Voorstel>().AsNoTracking().Geheel().Where(v => v.TrajectId == traject).OrderBy(v => v.Id).ToListAsync(Stop) : [];
        Beeld = Beeld.Met(Overleg, Voor, meting, namen, voorstellen.FindAll(v => v.Status != Voorstelstatus.Concept || Kader.SchrijftMee), Vandaag);
    }
}
