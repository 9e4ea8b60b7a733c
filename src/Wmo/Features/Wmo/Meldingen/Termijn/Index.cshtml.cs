using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Meldingen.Termijn;

/// <summary>Lets the terms stand still with a reason, or run again. The days are the real ones.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Stilstand Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de termijn van een melding")) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        (Invoer.Vanaf, Invoer.Grond) = (Datuminvoer.Van(Vandaag), "");
        return Page();
    }

    public Task<IActionResult> OnPostStilAsync() => Doe("Termijn staat stil", "De termijn staat stil. De inwoner ziet waarom.",
        op => Zaak.Schort(Optie.Lees<Opschortgrond>(Invoer.Grond), Invoer.Reden, op, Vandaag, Gebruiker.Naam));

    public Task<IActionResult> OnPostLoopAsync() => Doe("Termijn loopt weer", "De termijn loopt weer.", op => Zaak.Hervat(op, Vandaag));

    private Task<IActionResult> Doe<T>(string waarom, string melding, Func<DateOnly, Uitkomst<T>> werk) where T : Gebeurtenis => Herhaal(async () =>
    {
        if (!await Open("de termijn van een melding", 'U')) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        var dag = Invoer.Vanaf.Lees(nameof(Invoer.Vanaf));
        if (!dag.IsGelukt)
        {
            ModelState.Neem(dag, "Invoer.");
            return Page();
        }

        var gedaan = werk(dag.Waarde);
        return ModelState.Neem(gedaan, "Invoer.") ? await BewaarMelding(waarom, Pad, melding, gedaan.Waarde) : Page();
    });
}

/// <summary>Why, and from which day.</summary>
public sealed class Stilstand
{
    public string? Grond { get; set; }

    public string? Reden { get; set; }

    public Datuminvoer Vanaf { get; set; } = new();
}
