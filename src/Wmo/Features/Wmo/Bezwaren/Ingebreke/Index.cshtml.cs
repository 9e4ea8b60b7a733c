using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Ingebreke;

/// <summary>A notice of default, the penalty as it counts, and the decision on how much it is.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    private const string Wat = "de dwangsom bij een bezwaar";

    [BindProperty]
    public Dagformulier Invoer { get; set; } = new();

    /// <summary>The last day to decide how much it is; null while it still rises.</summary>
    public DateOnly? Vaststellen => Zaak.Dwangsom?.VaststellenUiterlijk(Vandaag);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open(Wat) || IsOpsteller) return NotFound();
        if (!Zaak.Loopt && Zaak.IngebrekeOp is null) return LocalRedirect(Pad);
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostOntvangenAsync() => Doe(Wat, "Ingebrekestelling ontvangen", "Opgeschreven. Beslis binnen twee weken, dan is er geen dwangsom.", () =>
    {
        var op = Invoer.Op.Lees(nameof(Invoer.Op));
        return (op, Zaak.StelInGebreke(op.IsGelukt ? op.Waarde : Vandaag, Vandaag));
    });

    public Task<IActionResult> OnPostVastAsync() => Doe(Wat, "Dwangsom vastgesteld", "De dwangsom is vastgesteld.", () =>
    {
        var op = Invoer.Op.Lees(nameof(Invoer.Op));
        return (op, Zaak.StelDwangsomVast(op.IsGelukt ? op.Waarde : Vandaag, Vandaag));
    });
}

/// <summary>A day.</summary>
public sealed class Dagformulier
{
    public Datuminvoer Op { get; set; } = new();
}
