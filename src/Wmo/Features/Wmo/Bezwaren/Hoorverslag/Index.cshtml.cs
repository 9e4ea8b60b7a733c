using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Hoorverslag;

/// <summary>Who came to the hearing, who heard them, and what was said.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Bezwaarpagina
{
    private const string Wat = "het verslag van een hoorzitting";

    [BindProperty]
    public Verslagformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var pagina = await Toon(Wat, () => (Invoer.Op, Invoer.GehoordDoor) = (Datuminvoer.Van(Zaak.HoorzittingOp <= Vandaag ? Zaak.HoorzittingOp : Vandaag), Zaak.Behandelaar));
        return pagina is not NotFoundResult && (Zaak.HorenKlaar || Zaak.HoorzittingOp is null) ? LocalRedirect(Pad) : pagina;
    }

    public Task<IActionResult> OnPostAsync() => Doe(Wat, "Hoorzitting gehouden", "Het verslag staat erbij.", () =>
    {
        var datum = Invoer.Op.LeesOptioneel(nameof(Invoer.Op), out var op);
        return (datum, Zaak.Hoor(new(op, Invoer.Aanwezig, Invoer.GehoordDoor, Invoer.NietBetrokken, Invoer.Verslag), Vandaag));
    });
}

/// <summary>A report as it is typed.</summary>
public sealed class Verslagformulier
{
    public Datuminvoer Op { get; set; } = new();

    public string? Aanwezig { get; set; }

    public string? GehoordDoor { get; set; }

    public bool NietBetrokken { get; set; }

    public string? Verslag { get; set; }
}
