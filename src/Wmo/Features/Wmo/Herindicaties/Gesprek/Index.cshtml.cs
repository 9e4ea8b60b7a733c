using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Gesprek;

/// <summary>The talk of inwoner, helper and consulent about how to use the new time: planned, held, and what came of it.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Herindicatiepagina
{
    [BindProperty]
    public Gespreksformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = Gespreksformulier.Van(Zaak);
        return Page();
    }

    public Task<IActionResult> OnPostPlanAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var dag = Invoer.Gepland.Lees("Gepland");
        var gepland = dag.IsGelukt ? Zaak.PlanGesprek(dag.Waarde) : Uitkomst<TijdgesprekGepland>.Geweigerd(dag.Weigeringen);
        if (ModelState.Neem(Op(gepland, "op", "Gepland"), "Invoer.")) return await BewaarZaak("Gesprek over de tijd gepland", Pad + "/gesprek", "Gepland. De inwoner ziet de dag in Mijn Spil.", gepland.Waarde);
        return Page();
    });

    public Task<IActionResult> OnPostGevoerdAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var dag = Invoer.Gevoerd.Lees("Gevoerd");
        var gevoerd = Zaak.VoerGesprek(dag.IsGelukt ? dag.Waarde : Vandaag, Invoer.Notitie, Vandaag, Invoer.GelezenVersie);
        if (ModelState.Neem(Uitkomst.Van([.. dag.Weigeringen, .. Op(gevoerd, "op", "Gevoerd").Weigeringen]), "Invoer.")) return await BewaarZaak("Gesprek over de tijd gevoerd", Pad, "Opgeschreven. De inwoner leest dit ook.", gevoerd.Waarde);
        if (gevoerd.Weigeringen.Any(w => w.Regel == Herindicatieregels.Verouderd))
        {
            Invoer = Gespreksformulier.Van(Zaak);
            ToonVerouderd("Invoer.GelezenVersie");
        }

        Db.ChangeTracker.Clear();
        return Page();
    });

    private static Uitkomst Op(Uitkomst uitkomst, string van, string naar) => Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w.Veld == van ? w with { Veld = naar } : w)]);

    private async Task<bool> Laad(char actie) => await Open("het gesprek over de tijd", actie) && Zaak.BeslotenOp is not null;
}

/// <summary>The talk as it is filled in.</summary>
public sealed class Gespreksformulier
{
    public Datuminvoer Gepland { get; set; } = new();

    public Datuminvoer Gevoerd { get; set; } = new();

    public string? Notitie { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int GelezenVersie { get; set; }

    public static Gespreksformulier Van(Herindicatie h) => new() { Gepland = Datuminvoer.Van(h.GesprekOp), Gevoerd = Datuminvoer.Van(h.GesprekGevoerdOp), Notitie = h.Gespreknotitie, GelezenVersie = h.Versie };
}
