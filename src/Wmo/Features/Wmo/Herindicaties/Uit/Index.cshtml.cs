using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Uit;

/// <summary>Somebody takes part no more: support ended for good, with its last day, or a herindicatie does not fit now.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Herindicatiepagina
{
    /// <summary>Value of the choice that support goes on.</summary>
    public const string Blijft = "blijft";

    [BindProperty]
    public Uitformulier Invoer { get; set; } = new();

    public static IReadOnlyList<Optie> Redenen { get; } = [.. Optie.Van<Uitstroomreden>(r => r.Naam()), new Optie(Blijft, "De hulp blijft zoals die is")];

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var reden = Optie.Lees<Uitstroomreden>(Invoer.Reden);
        var uit = Zaak.HaalUit(reden is not null || Invoer.Reden == Blijft, reden, Invoer.Toelichting);
        List<Weigering> weigeringen = [.. uit.Weigeringen.Select(w => w.Veld == "uitstroom" ? w with { Veld = nameof(Invoer.Reden) } : w)];
        List<Gebeurtenis> gebeurd = uit.IsGelukt ? [uit.Waarde] : [];
        if (reden is { } stopt)
        {
            var dag = Invoer.Laatste.Lees(nameof(Invoer.Laatste));
            var beeindigd = dag.IsGelukt ? Indicatie.Beeindig(dag.Waarde, stopt) : Uitkomst<IndicatieBeeindigd>.Geweigerd(dag.Weigeringen);
            weigeringen.AddRange(beeindigd.Weigeringen);
            if (beeindigd.IsGelukt) gebeurd.Add(beeindigd.Waarde);
        }

        if (ModelState.Neem(Uitkomst.Van(weigeringen), "Invoer.")) return await BewaarZaak("Uit de ronde van herindicaties", await Verder(), $"{Wie.Volledig} doet niet meer mee.", gebeurd);
        Db.ChangeTracker.Clear();
        return Page();
    });

    private async Task<bool> Laad(char actie) => await Open("iemand uit een ronde halen", actie) && Zaak.Loopt;
}

/// <summary>Why somebody takes part no more.</summary>
public sealed class Uitformulier
{
    public string? Reden { get; set; } = "";

    public Datuminvoer Laatste { get; set; } = new();

    public string? Toelichting { get; set; }
}
