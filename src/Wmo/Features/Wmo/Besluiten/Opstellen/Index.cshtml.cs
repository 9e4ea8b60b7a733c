using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Features.Wmo.Besluiten.Opstellen;

/// <summary>Draws the decision up: what, why, from when until when, by a provider or with a pgb.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel(Hulpaanbieders hulpaanbieders) : Besluitpagina
{
    [BindProperty]
    public Besluitformulier Invoer { get; set; } = new();

    /// <summary>Who can give the help.</summary>
    public IReadOnlyList<Optie> Aanbieders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Zaak.Loopt || Besluit?.VerstuurdOp is not null) return LocalRedirect(Pad + "/besluit/brief");
        Invoer = Besluitformulier.Van(Besluit);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        var nieuw = Besluit is null;
        var verouderd = (Besluit?.Versie ?? 0) != Invoer.GelezenVersie;
        var datums = Invoer.Ingang.LeesOptioneel(nameof(Invoer.Ingang), out var ingang).En(Invoer.Einde.LeesOptioneel(nameof(Invoer.Einde), out var einde));
        var opgesteld = Concept().StelOp(Invoer.Lees(ingang, einde, Aanbieders), Gebruiker.Ik, Gebruiker.Naam, nieuw && !verouderd ? Besluit!.Versie : Invoer.GelezenVersie);
        if (ModelState.Neem(datums.En(opgesteld), "Invoer."))
            return await BewaarMelding("Besluit opgesteld", Pad + "/besluit/brief", "Bewaard. Zo ziet de brief eruit.", opgesteld.Waarde);
        if (verouderd)
        {
            Invoer = Besluitformulier.Van(nieuw ? null : Besluit);
            ToonVerouderd("Invoer.GelezenVersie");
        }

        Db.ChangeTracker.Clear();
        return Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenBesluit("het opstellen van het besluit", actie)) return false;
        Aanbieders = await hulpaanbieders.Opties(Stop);
        return true;
    }
}

/// <summary>A decision as it is typed.</summary>
public sealed class Besluitformulier
{
    public string? Soort { get; set; } = "";

    public string? Vorm { get; set; } = "";

    public string? Aanbieder { get; set; }

    public bool PgbUitgelegd { get; set; }

    public Datuminvoer Ingang { get; set; } = new();

    public Datuminvoer Einde { get; set; } = new();

    public string? Motivering { get; set; }

    /// <summary>The version that was on the screen; 0 when there was none.</summary>
    public int GelezenVersie { get; set; }

    public static Besluitformulier Van(Besluit? b) => b is null ? new() : new()
    {
        Soort = b.Soort?.ToString() ?? "", Vorm = b.Vorm?.ToString() ?? "", Aanbieder = b.AanbiederId?.ToString() ?? "", PgbUitgelegd = b.Vorm == Leveringsvorm.Pgb, Ingang = Datuminvoer.Van(b.Ingang), Einde = Datuminvoer.Van(b.Einde),
        Motivering = b.Motivering, GelezenVersie = b.Versie,
    };

    public Besluitinvoer Lees(DateOnly? ingang, DateOnly? einde, IReadOnlyList<Optie> aanbieders) => new(
        Optie.Lees<Besluitsoort>(Soort), Optie.Lees<Leveringsvorm>(Vorm),
        Hulpaanbieders.Lees(aanbieders, Aanbieder), PgbUitgelegd, ingang, einde, Motivering);
}
