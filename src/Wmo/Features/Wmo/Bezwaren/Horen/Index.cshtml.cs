using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Horen;

/// <summary>Plans the hearing or moves it; or writes down why nobody is heard.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Bezwaarpagina
{
    private const string Wat = "de hoorzitting van een bezwaar";

    [BindProperty]
    public Hoorformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var pagina = await Toon(Wat, () => Invoer = Hoorformulier.Van(Zaak));
        return pagina is not NotFoundResult && Zaak.HorenKlaar ? LocalRedirect(Pad) : pagina;
    }

    public async Task<IActionResult> OnPostPlanAsync()
    {
        var gelezen = Invoer.Gelezen;
        var antwoord = await Doe(Wat, "Hoorzitting gepland", "Gepland. De inwoner ziet het in Mijn Spil. Stuur ook een uitnodiging.", () =>
        {
            var datums = Invoer.Lees(out var invoer);
            return (datums, Zaak.PlanHoorzitting(invoer, gelezen == Hoorformulier.Stond(Zaak) ? Zaak.HoorzittingOp : DateOnly.MinValue, Vandaag));
        });
        if (antwoord is not Microsoft.AspNetCore.Mvc.RazorPages.PageResult || gelezen == Hoorformulier.Stond(Zaak)) return antwoord;
        Invoer = Hoorformulier.Van(Zaak);
        ToonVerouderd("Invoer.Gelezen");
        return antwoord;
    }

    public Task<IActionResult> OnPostNietAsync() => Doe(Wat, "Van horen afgezien", "Opgeschreven waarom er niet is gehoord.", () => (Uitkomst.Gelukt(), Zaak.ZieAfVanHoren(Optie.Lees<Nietgehoord>(Invoer.Waarom), Invoer.Reden)));
}

/// <summary>A hearing as it is typed.</summary>
public sealed class Hoorformulier
{
    private static readonly string[] Vormen = ["H:mm", "HH:mm", "H.mm", "HH.mm"];

    public Datuminvoer Op { get; set; } = new();

    public string? Tijd { get; set; }

    public string? Plek { get; set; }

    public string? Waarom { get; set; } = "";

    public string? Reden { get; set; }

    /// <summary>What was planned when the form was opened.</summary>
    public string? Gelezen { get; set; }

    public static Hoorformulier Van(Bezwaar b) => new()
    {
        Op = Datuminvoer.Van(b.HoorzittingOp), Tijd = b.HoorzittingTijd is { } tijd ? Meldwoorden.Uur(tijd) : "", Plek = b.HoorzittingPlek, Gelezen = Stond(b),
    };

    /// <summary>All that is planned, to see whether somebody else changed any of it.</summary>
    public static string Stond(Bezwaar b) => b.HoorzittingOp is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{b.HoorzittingOp:yyyy-MM-dd} {b.HoorzittingTijd:HH:mm} {b.HoorzittingPlek}");

    public Uitkomst Lees(out Hoorinvoer invoer)
    {
        var datum = Op.LeesOptioneel(nameof(Op), out var op);
        TimeOnly? tijd = TimeOnly.TryParseExact(Tekst.EenRegel(Tijd), Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var gelezen) ? gelezen : null;
        invoer = new(op, tijd, Plek);
        return datum;
    }
}
