using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Features.Wmo.Besluiten.Berekenen;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Berekenen;

/// <summary>The lines of the known situation stand ready; a person looks whether they still fit, says why, tries and keeps.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Herindicatiepagina, IRekenpagina
{
    [BindProperty]
    public Rekenformulier Invoer { get; set; } = new();

    /// <summary>Somebody asked whether who helps is really there.</summary>
    [BindProperty]
    public bool HulpNagegaan { get; set; }

    public Besluitbon? Bon { get; private set; }

    /// <summary>True for an outcome that was not kept.</summary>
    public bool IsProef { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Bon = Besluit?.Bon;
        if (Bon is not null) Invoer.Toon(Kader, Bon);
        else Invoer.ToonBekend(Kader, Indicatie.Situatie?.Regels() ?? []);
        (Invoer.GelezenVersie, HulpNagegaan) = (Besluit?.Versie ?? 0, Bon is not null);
        return Page();
    }

    public async Task<IActionResult> OnPostProefAsync()
    {
        if (!await Laad('R')) return NotFound();
        IsProef = true;
        if (Invoer.Reken(Kader, ModelState) is { } bon) Bon = Besluitbon.Van(bon);
        Invoer.Toon(Kader);
        return Page();
    }

    public Task<IActionResult> OnPostBewaarAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var nu = Besluit?.Versie ?? 0;
        if (Invoer.GelezenVersie != nu)
        {
            // What was typed stays in the form; what was kept stands below it.
            ModelState.Neem(Herindicatieregels.Verouderd.Weiger());
            ModelState.Remove("Invoer.GelezenVersie");
            (Invoer.GelezenVersie, Bon) = (nu, Besluit?.Bon);
        }
        else if (Invoer.Reken(Kader, ModelState) is { } bon)
        {
            var bewaard = Zaak.Bereken(Concept(), bon, HulpNagegaan, Vandaag);
            if (ModelState.Neem(bewaard)) return await BewaarZaak("Berekening bewaard", Pad + "/besluit", $"Bewaard: {Rekentaal.UrenEnMinuten(bon.MinutenPerWeekIndicatie)} per week.", bewaard.Waarde);
        }

        Db.ChangeTracker.Clear();
        Invoer.Toon(Kader);
        return Page();
    });

    private async Task<bool> Laad(char actie) => await OpenMetNormen("de berekening van een herindicatie", actie) && Zaak.Loopt;
}
