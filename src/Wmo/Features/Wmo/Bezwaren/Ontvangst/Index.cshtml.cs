using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Ontvangst;

/// <summary>The receipt is confirmed, with whether a committee advises: that decides on the term.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    [BindProperty]
    public Ontvangstformulier Invoer { get; set; } = new();

    public Task<IActionResult> OnGetAsync() => Toon("de ontvangst van een bezwaar", () => (Invoer.Op, Invoer.Commissie) = (Datuminvoer.Van(Vandaag), ""));

    public Task<IActionResult> OnPostAsync() => Doe("de ontvangst van een bezwaar", "Ontvangst van bezwaar bevestigd", "Opgeschreven. De termijn om te beslissen staat erbij.", () =>
    {
        var op = Invoer.Op.Lees(nameof(Invoer.Op));
        return (op, Zaak.Bevestig(op.IsGelukt ? op.Waarde : Vandaag, Optie.LeesJaNee(Invoer.Commissie), Vandaag));
    });
}

/// <summary>When, and whether a committee advises.</summary>
public sealed class Ontvangstformulier
{
    public string? Commissie { get; set; }

    public Datuminvoer Op { get; set; } = new();
}
