using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Verdagen;

/// <summary>Adjourns the decision once; after that it can only be put off with consent.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    private const string Wat = "het verdagen van een bezwaar";

    [BindProperty]
    public Verdaagformulier Invoer { get; set; } = new();

    public Task<IActionResult> OnGetAsync() => Toon(Wat, () => (Invoer.Weken, Invoer.Op, Invoer.Grond) = ("6", Datuminvoer.Van(Vandaag), ""));

    public Task<IActionResult> OnPostVerdaagAsync() => Doe(Wat, "Beslissing op bezwaar verdaagd", "Verdaagd. De nieuwe laatste dag staat erbij.", () =>
    {
        var op = Invoer.Op.Lees(nameof(Invoer.Op));
        return (op, Zaak.Verdaag(int.TryParse(Invoer.Weken, NumberStyles.None, CultureInfo.InvariantCulture, out var weken) ? weken : 0, Invoer.Reden, op.IsGelukt ? op.Waarde : Vandaag, Vandaag));
    });

    public Task<IActionResult> OnPostUitstelAsync() => Doe(Wat, "Beslissing op bezwaar uitgesteld", "Uitgesteld. De nieuwe laatste dag staat erbij.", () =>
    {
        var tot = Invoer.Tot.Lees(nameof(Invoer.Tot));
        return (tot, Zaak.StelUit(tot.IsGelukt ? tot.Waarde : Vandaag, Optie.Lees<Uitstelgrond>(Invoer.Grond), Invoer.Reden, Vandaag));
    });
}

/// <summary>How much later, and why.</summary>
public sealed class Verdaagformulier
{
    public string? Weken { get; set; }

    public Datuminvoer Op { get; set; } = new();

    public string? Grond { get; set; }

    public Datuminvoer Tot { get; set; } = new();

    public string? Reden { get; set; }
}
