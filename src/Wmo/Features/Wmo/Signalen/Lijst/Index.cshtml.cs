using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Meldingen;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Features.Wmo.Signalen.Lijst;

/// <summary>The signals: what nobody took up, one's own, those of the team and those that are handled.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Lijstpagina
{
    private const int HoogstensNieuw = 20;

    /// <summary>"team" for all of the municipality, "klaar" for those that are handled.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public IReadOnlyList<Signaalrij> Nieuw { get; private set; } = [];

    public IReadOnlyList<Signaalrij> Rijen { get; private set; } = [];

    public string Gekozen => Toon is "team" or "klaar" ? Toon : "";

    public DateOnly Dag => Vandaag;

    public PersoonId Ik => Gebruiker.Ik;

    public async Task<IActionResult> OnGetAsync(string? als)
    {
        var lijst = HttpContext.RequestServices.GetRequiredService<Signaallijst>();
        var alles = lijst.Alles(Gebruiker, Gekozen, Sortering.Lees(Sorteer));
        Rijen = als == "csv" ? await alles.ToListAsync(Stop) : await LeesBladzijde(alles);
        if (als != "csv") Nieuw = await lijst.Nieuw(Gebruiker, HoogstensNieuw, Stop);
        await Toegang.LogLijst("signalen over de hulp" + (als == "csv" ? " als bestand" : ""), Rijen.Count + Nieuw.Count, Stop);
        return als == "csv" ? Bestand() : Page();
    }

    public Task<IActionResult> OnPostPakOpAsync(Guid signaal) => Herhaal(async () =>
    {
        var (id, gemeente, gesloten) = (new SignaalId(signaal), Gebruiker.Organisatie, Toegang.Gesloten());
        if (await Db.Set<Signaal>().SingleOrDefaultAsync(s => s.Id == id && s.GemeenteId == gemeente && !gesloten.Any(g => g.Id == s.DossierId), Stop) is not { } gevonden) return NotFound();
        await Toegang.LogObject("een signaal om op te pakken", $"signaal {id}", 'U', true, gevonden.DossierId, Stop);
        var opgepakt = gevonden.PakOp(Gebruiker.Ik, Gebruiker.Naam);
        if (!ModelState.Neem(opgepakt)) return await OnGetAsync(null);

        var dossier = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == gevonden.DossierId, Stop);
        return await Bewaar("Signaal opgepakt", dossier.Id, $"/wmo/signalen/{id}", "Je hebt het signaal opgepakt.", [opgepakt.Waarde, .. Consulentschap.Betrek(dossier, Gebruiker, Vandaag)]);
    });

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon, string? als = null) => Paden.Met("/wmo/signalen", ("toon", toon), ("sorteer", Sorteer), ("als", als));

    private FileResult Bestand() => Csvbestand.Maak("signalen", ["Inwoner", "Wat", "Van", "Gegeven", "Stand", "Uitkomst", "Afgehandeld"], Rijen.Select(r => (IReadOnlyList<string>)
        [r.Wie.Volledig, r.Signaal.Soort.Naam(), Signaalwoorden.Van(r.Signaal), r.Signaal.GegevenOp.Kort(), r.Signaal.Stand.Naam(), r.Signaal.Uitkomst?.Naam() ?? "", r.Signaal.AfgehandeldOp?.Kort() ?? ""]));
}
