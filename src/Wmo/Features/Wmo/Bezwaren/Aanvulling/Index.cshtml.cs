using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Aanvulling;

/// <summary>Asks what lacks, with a term; and writes down what came on paper.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    private const int Gewoon = 14;

    [BindProperty]
    public Aanvulformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var pagina = await Toon("wat er bij een bezwaar ontbreekt", () => (Invoer.Op, Invoer.Tot) = (Datuminvoer.Van(Vandaag), Datuminvoer.Van(Vandaag.AddDays(Gewoon))));
        return pagina is not NotFoundResult && !Zaak.WachtOpAanvulling && !Zaak.MagVragen ? LocalRedirect(Pad) : pagina;
    }

    public Task<IActionResult> OnPostVraagAsync() => Doe("wat er bij een bezwaar ontbreekt", "Aanvulling van bezwaar gevraagd", "Gevraagd. De inwoner ziet het in Mijn Spil. De termijn staat zo lang stil.", () =>
    {
        var (op, tot) = (Invoer.Op.Lees(nameof(Invoer.Op)), Invoer.Tot.Lees(nameof(Invoer.Tot)));
        return (Uitkomst.Van([.. op.Weigeringen, .. tot.Weigeringen]), Zaak.VraagAanvulling(Invoer.Wat, op.IsGelukt ? op.Waarde : Vandaag, tot.IsGelukt ? tot.Waarde : Vandaag, Vandaag));
    });

    public Task<IActionResult> OnPostVulAsync() => Doe("de aanvulling van een bezwaar", "Bezwaar aangevuld", "Opgeschreven. De termijn loopt weer.", () =>
    {
        var op = Invoer.Op.Lees(nameof(Invoer.Op));
        return (op, Zaak.VulAan(Invoer.Tekst, op.IsGelukt ? op.Waarde : Vandaag, Vandaag));
    });
}

/// <summary>What lacks, or what came.</summary>
public sealed class Aanvulformulier
{
    public string? Wat { get; set; }

    public string? Tekst { get; set; }

    public Datuminvoer Op { get; set; } = new();

    public Datuminvoer Tot { get; set; } = new();
}
