using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Features.Wmo.Onderzoeken.Woning;

/// <summary>Who lives there, which rooms, whether somebody came to look and if not why not.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Onderzoekpagina
{
    [BindProperty]
    public Woonformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenOnderzoek("de woonsituatie")) return NotFound();
        if (!IsOpen) return LocalRedirect(Pad + "/onderzoek");
        Invoer = Woonformulier.Van(Onderzoek);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenOnderzoek("de woonsituatie", 'U')) return NotFound();
        var verouderd = Invoer.GelezenVersie != Onderzoek.WoningVersie;
        var dag = Invoer.HuisbezoekOp.LeesOptioneel(nameof(Invoer.HuisbezoekOp), out var op);
        var bewaard = Onderzoek.LegWoningVast(Invoer.Lees(op), Invoer.GelezenVersie, Vandaag);
        if (ModelState.Neem(dag.En(bewaard), "Invoer."))
            return await BewaarMelding("Woonsituatie opgeschreven", Pad + "/onderzoek", "Bewaard.", bewaard.Waarde);
        if (!verouderd) return Page();
        Invoer = Woonformulier.Van(Onderzoek);
        ToonVerouderd("Invoer.GelezenVersie");
        return Page();
    });
}

/// <summary>The dwelling as it is typed.</summary>
public sealed class Woonformulier
{
    public string? Mensen { get; set; }

    public string? Huisgenoten { get; set; }

    public string? KamersInGebruik { get; set; }

    public string? KamersNietInGebruik { get; set; }

    public string? Huisbezoek { get; set; }

    public Datuminvoer HuisbezoekOp { get; set; } = new();

    public string? WaaromGeenBezoek { get; set; }

    public bool IdentiteitVastgesteld { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int GelezenVersie { get; set; }

    public static Woonformulier Van(Onderzoek o) => o.Woning is not { } w ? new() { Huisbezoek = "", GelezenVersie = o.WoningVersie } : new()
    {
        Mensen = Getal.Schrijf(w.Mensen), Huisgenoten = w.Huisgenoten, KamersInGebruik = Getal.Schrijf(w.KamersInGebruik), KamersNietInGebruik = Getal.Schrijf(w.KamersNietInGebruik), Huisbezoek = w.Huisbezoek ? "ja" : "nee",
        HuisbezoekOp = Datuminvoer.Van(w.HuisbezoekOp), WaaromGeenBezoek = w.WaaromGeenBezoek, IdentiteitVastgesteld = w.IdentiteitVastgesteld, GelezenVersie = o.WoningVersie,
    };

    public Wooninvoer Lees(DateOnly? op) => new(Getal.Lees(Mensen), Huisgenoten, Getal.Lees(KamersInGebruik), Getal.Lees(KamersNietInGebruik), Optie.LeesJaNee(Huisbezoek), op, WaaromGeenBezoek, IdentiteitVastgesteld);
}
