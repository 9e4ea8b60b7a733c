using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Lijst;

/// <summary>The objections: what nobody took up, one's own, those of the team and those that are over.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Lijstpagina
{
    // Who waits longest; the others follow when these are taken up.
    private const int HoogstensNieuw = 20;

    /// <summary>"team" for all of the municipality, "klaar" for those that are over.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public IReadOnlyList<Bezwaarrij> Nieuw { get; private set; } = [];

    public IReadOnlyList<Bezwaarrij> Rijen { get; private set; } = [];

    public string Gekozen => Toon is "team" or "klaar" ? Toon : "";

    public DateOnly Dag => Vandaag;

    public PersoonId Ik => Gebruiker.Ik;

    public async Task<IActionResult> OnGetAsync(string? als)
    {
        var lijst = HttpContext.RequestServices.GetRequiredService<Bezwaarlijst>();
        var alles = lijst.Alles(Gebruiker, Gekozen, Sortering.Lees(Sorteer));
        Rijen = Bezwaarlijst.Beeld(als == "csv" ? await alles.ToListAsync(Stop) : await LeesBladzijde(alles), Vandaag);
        if (als != "csv") Nieuw = await lijst.Nieuw(Gebruiker, HoogstensNieuw, Vandaag, Stop);
        await Toegang.LogLijst("bezwaren" + (als == "csv" ? " als bestand" : ""), Rijen.Count + Nieuw.Count, Stop);
        return als == "csv" ? Bestand() : Page();
    }

    public Task<IActionResult> OnPostPakOpAsync(Guid bezwaar) => Herhaal(async () =>
    {
        var (id, gemeente, gesloten) = (new BezwaarId(bezwaar), Gebruiker.Organisatie, Toegang.Gesloten());
        if (await Db.Set<Bezwaar>().SingleOrDefaultAsync(b => b.Id == id && b.GemeenteId == gemeente && !gesloten.Any(g => g.Id == b.DossierId), Stop) is not { } gevonden) return NotFound();
        await Toegang.LogObject("een bezwaar om op te pakken", $"bezwaar {id}", 'U', true, gevonden.DossierId, Stop);
        var opgepakt = gevonden.PakOp(Gebruiker.Ik, Gebruiker.Naam);
        if (!ModelState.Neem(opgepakt)) return await OnGetAsync(null);

        var dossier = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == gevonden.DossierId, Stop);
        return await Bewaar("Bezwaar opgepakt", dossier.Id, $"/wmo/bezwaren/{id}", "Je hebt het bezwaar opgepakt. De inwoner ziet nu jouw naam.",
            [opgepakt.Waarde, .. Consulentschap.Betrek(dossier, Gebruiker, Vandaag)]);
    });

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon, string? als = null) => Paden.Met("/wmo/bezwaren", ("toon", toon), ("sorteer", Sorteer), ("als", als));

    private FileResult Bestand() => Csvbestand.Maak("bezwaren", ["Inwoner", "Ontvangen", "Op tijd", "Stand", "Beslis uiterlijk", "Behandelaar", "Beslist op"], Rijen.Select(r => (IReadOnlyList<string>)
        [r.Wie.Volledig, r.Bezwaar.OntvangenOp.Kort(), r.Bezwaar.Tijdigheid.Naam(), Bezwaarwoorden.Stand(r.Bezwaar), r.Bezwaar.BeslisUiterlijk.Kort(), r.Bezwaar.Behandelaar, r.Bezwaar.BeslistOp?.Kort() ?? ""]));
}
