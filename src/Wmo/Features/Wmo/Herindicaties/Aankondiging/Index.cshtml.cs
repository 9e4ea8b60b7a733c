using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Aankondiging;

/// <summary>The letter that announces it.</summary>
public sealed record Aankondigbrief(string Gemeente, Naam Wie, string Adres, DateOnly Dag, string Tekst, string Consulent);

/// <summary>The letter that tells the inwoner beforehand, and the day it went out.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Herindicatiepagina
{
    [BindProperty]
    public Datuminvoer Op { get; set; } = new();

    public Aankondigbrief Brief { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var dag = Op.Lees(nameof(Op));
        if (!ModelState.Neem(dag)) return Page();
        var aangekondigd = Zaak.KondigAan(dag.Waarde, Vandaag);
        return ModelState.Neem(aangekondigd) ? await BewaarZaak("Herindicatie aangekondigd", Pad, "Opgeschreven. Bekijk nu de situatie.", aangekondigd.Waarde) : Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("de aankondiging van een herindicatie", actie)) return false;
        var gemeente = await Db.Set<Organisatie>().Where(o => o.Id == Zaak.GemeenteId).Select(o => o.Naam).SingleAsync(Stop);
        Brief = new(gemeente, Wie, Inwoner.Adres.OpEenRegel, Zaak.AangekondigdOp ?? Vandaag, Herindicatiewoorden.Aankondiging(Zaak, Ronde.Aankondiging), Zaak.Consulent);
        return true;
    }
}
