using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Bekijken;

/// <summary>The werkproces of one traject: the steps with their documents, conditions and folders, and what is missing to go on.</summary>
[Vereist(HerstelRechten.TrajectZien)]
public sealed class IndexModel : Werkwijzepagina
{
    public IReadOnlyList<Stapbeeld> Stappen { get; private set; } = [];

    /// <summary>What stands in the way of the next step.</summary>
    public IReadOnlyList<Weigering> Mist { get; private set; } = [];

    /// <summary>Who guides, leads the project, or is the inwoner sees how documents stand; others see the steps.</summary>
    public bool ZietStukken => Kader.SchrijftMee || Mag(HerstelRechten.OntheffingGeven);

    public Trajectstap? Volgende => Kader.Traject.Stap == Trajectstap.Herstel ? null : Kader.Traject.Stap + 1;

    public string NaamVan(Trajectstap stap) => Werkproces.Stap(stap).Naam;

    /// <summary>Documents that wait for the signature of who looks.</summary>
    public IReadOnlyList<string> Tekenen => [.. Werkproces.Stappen.SelectMany(s => s.Documenten).DistinctBy(d => d.Formulier)
        .Where(d => Beeld.Feiten.Documenten.Any(f => f.Formulier == d.Formulier && f.Handtekeningen.Any(h => h.Persoon == Kader.Ik && h.Stand == Tekenstand.Gevraagd))).Select(d => d.Naam)];

    public async Task<IActionResult> OnGetAsync() => await Haal('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostVerderAsync() => !await Haal('U') || !MagLeiden ? NotFound() : await Herhaal(async () =>
    {
        var traject = await HaalTraject();
        await Ververs(traject);
        var uitkomst = traject.GaVerder(Werkproces, Beeld.Feiten, Nu);
        if (!ModelState.Neem(uitkomst)) return Page();
        return await Bewaar("Volgende stap gezet", traject.DossierId, Kader.Werkproces, $"{Kader.Voornaam} is nu in stap {(int)traject.Stap}: {NaamVan(traject.Stap)}.", uitkomst.Waarde);
    });

    /// <summary>The projectleider says that a document has to be there after all.</summary>
    public async Task<IActionResult> OnPostTochNodigAsync(Guid ontheffing) => !await Haal('U') || !MagOntheffen ? NotFound() : await Herhaal(async () =>
    {
        var (id, traject) = (new OntheffingId(ontheffing), Kader.Traject.Id);
        if (await Db.Set<Ontheffing>().SingleOrDefaultAsync(o => o.Id == id && o.TrajectId == traject, Stop) is not { } gevonden) return NotFound();
        var uitkomst = gevonden.TrekIn(Kader.Door, Vandaag);
        return ModelState.Neem(uitkomst) ? await Bewaar("Ontheffing ingetrokken", Kader.Traject.DossierId, Kader.Werkproces, $"{gevonden.Naam} is weer nodig.", uitkomst.Waarde) : Page();
    });

    /// <summary>What was written down does not hold.</summary>
    public async Task<IActionResult> OnPostNietMeerAsync(Guid vastlegging) => !await Haal('U') || !MagLeiden ? NotFound() : await Herhaal(async () =>
    {
        var (id, traject) = (new VastleggingId(vastlegging), Kader.Traject.Id);
        if (await Db.Set<Vastlegging>().SingleOrDefaultAsync(v => v.Id == id && v.TrajectId == traject, Stop) is not { } gevonden) return NotFound();
        var uitkomst = gevonden.TrekIn(Vandaag);
        return ModelState.Neem(uitkomst) ? await Bewaar("Vastlegging ingetrokken", Kader.Traject.DossierId, Kader.Werkproces, "Dit geldt niet meer.", uitkomst.Waarde) : Page();
    });

    private async Task<bool> Haal(char actie)
    {
        if (!await Laad(actie)) return false;
        var liggend = await Standen.Stukken(Werkproces.Code, Stop);
        Stappen = [.. Beeld.Stand.Stappen.Select(s => Stukregels.Maak(this, s, liggend, Vandaag))];
        Mist = Kader.Loopt ? Beeld.Stand.MistTot(Kader.Traject.Stap) : [];
        return true;
    }
}
