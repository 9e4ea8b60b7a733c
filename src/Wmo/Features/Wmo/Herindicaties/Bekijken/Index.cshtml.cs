using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Bekijken;

/// <summary>One herindicatie: what is known beside what the norms make of it, and whether that is enough.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Herindicatiepagina
{
    private const int Hoogstens = 5;

    [BindProperty]
    public Bekijkformulier Invoer { get; set; } = new();

    /// <summary>What the norms make of the known situation; null when nothing is known or nothing applies.</summary>
    public Besluitbon? Volgens { get; private set; }

    /// <summary>What somebody said since this began.</summary>
    public IReadOnlyList<Signaal> Signalen { get; private set; } = [];

    /// <summary>Where it is looked at again; null when it is not.</summary>
    public HerindicatieId? Vervolg { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad("een herindicatie")) return NotFound();
        Invoer = Bekijkformulier.Van(Zaak);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad("hoe een herindicatie bekeken wordt", 'U')) return NotFound();
        var dag = Invoer.BezoekOp.LeesOptioneel(nameof(Invoer.BezoekOp), out var op);
        var bekeken = Zaak.Bekijk(new(Invoer.Keuze, Invoer.Reden, op), Indicatie.Situatie is not null, Invoer.GelezenVersie);
        if (ModelState.Neem(dag.En(bekeken), "Invoer."))
            return await BewaarZaak("Herindicatie bekeken", Zaak.BezoekOp > Vandaag ? Pad : Pad + "/berekenen", Zaak.BezoekOp > Vandaag ? "Opgeschreven. Na het huisbezoek reken je het uit." : "Opgeschreven. Reken nu uit hoeveel hulp het is.", bekeken.Waarde);
        if (bekeken.Weigeringen.Any(w => w.Regel == Herindicatieregels.Verouderd))
        {
            Invoer = Bekijkformulier.Van(Zaak);
            ToonVerouderd("Invoer.GelezenVersie");
        }

        Db.ChangeTracker.Clear();
        return Page();
    });

    private async Task<bool> Laad(string wat, char actie = 'R')
    {
        if (!await OpenMetNormen(wat, actie)) return false;
        if (Indicatie.Situatie?.Regels() is { Count: > 0 } regels && Normrekening.Reken(Kader, new(Kader.Code, regels)).Probeer(out var bon)) Volgens = Besluitbon.Van(bon);
        var (id, dossier, sinds) = (Zaak.Id, Zaak.DossierId, Zaak.BegonnenOp);
        if (Zaak.Loopt) Signalen = await Db.Set<Signaal>().AsNoTracking().Where(s => s.DossierId == dossier && s.GegevenOp >= sinds).OrderByDescending(s => s.Id).Take(Hoogstens).ToListAsync(Stop);
        if (Zaak.HeropendOp is not null) Vervolg = await Db.Set<Herindicatie>().Where(h => h.VervolgOp == id).Select(h => (HerindicatieId?)h.Id).SingleAsync(Stop);
        return true;
    }
}

/// <summary>A look as it is filled in.</summary>
public sealed class Bekijkformulier
{
    public string? Wijze { get; set; } = "";

    public string? Reden { get; set; }

    public Datuminvoer BezoekOp { get; set; } = new();

    /// <summary>The version that was on the screen.</summary>
    public int GelezenVersie { get; set; }

    public Bekijkwijze? Keuze => Optie.Lees<Bekijkwijze>(Wijze);

    public static Bekijkformulier Van(Herindicatie h) => new() { Wijze = h.Wijze?.ToString() ?? "", Reden = h.Bekijkreden, BezoekOp = Datuminvoer.Van(h.BezoekOp), GelezenVersie = h.Versie };
}
