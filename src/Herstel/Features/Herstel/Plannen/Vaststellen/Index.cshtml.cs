using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Plannen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Plannen.Vaststellen;

/// <summary>Makes the plan final: shows what goes in and what stays out and why, runs through the checklist, confirms once.</summary>
[Vereist(HerstelRechten.PlanVaststellen), MetConcept]
public sealed class IndexModel : Planpagina
{
    [BindProperty]
    public Vaststelinvoer Invoer { get; set; } = new();

    public Planopname Opname { get; private set; } = null!;

    /// <summary>The items that Spil itself sees to be in order.</summary>
    public IReadOnlySet<string> Gezien { get; private set; } = new HashSet<string>();

    /// <summary>What is in the way, in the words of the rules; the form is shown when this is empty.</summary>
    public IReadOnlyList<string> Belemmeringen { get; private set; } = [];

    public Plan? Vorige { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een nieuw plan")) return NotFound();
        if (Kader is { Traject.Tandem: not null, MagVaststellen: false }) return Forbid();
        await Haal();
        Invoer.EvaluatieOp = Datuminvoer.Van(Vandaag.AddMonths(3));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("een nieuw plan", 'C')) return NotFound();
        if (Kader is { Traject.Tandem: not null, MagVaststellen: false }) return Forbid();
        return await Herhaal(async () =>
        {
            var (voorstellen, toestemming, namen) = await Haal();
            var datum = Invoer.EvaluatieOp.Lees(nameof(Invoer.EvaluatieOp));
            var vastgesteld = Plan.StelVast(Kader.Traject, voorstellen, Vorige,
                new Planinvoer(namen, Invoer.Antwoorden(), datum.IsGelukt ? datum.Waarde : DateOnly.MaxValue, toestemming), Kader.Door, Nu);
            Uitkomst gelezen = Invoer.Gelezen == Vaststelinvoer.Kenmerk(Opname) ? Uitkomst.Gelukt() : Formulierregels.PlanVeranderd.Weiger();
            Weigering[] geweigerd = [.. gelezen.Weigeringen, .. datum.Weigeringen, .. vastgesteld.Weigeringen.Select(Vaststelinvoer.BijVeld)];
            if (!ModelState.Neem(Uitkomst.Van(geweigerd), "Invoer.")) return Page();

            // Nobody may take back a yes between reading and saving: the plan only goes in when these voorstellen are still as they were read.
            foreach (var voorstel in voorstellen.Where(v => v.LaatstAangenomen is not null))
            {
                Db.Attach(voorstel);
                Db.Entry(voorstel).Property(v => v.Versie).IsModified = true;
            }

            Db.Add(vastgesteld.Waarde.Nieuw);
            return await Bewaar("Plan vastgesteld", Kader.Traject.DossierId, Kader.Plan,
                $"Het plan is vastgesteld. Dit is versie {vastgesteld.Waarde.Nieuw.Nummer}.", vastgesteld.Waarde.Gebeurtenis);
        });
    }

    private async Task<(List<Voorstel> Voorstellen, bool Toestemming, Plannamen Namen)> Haal()
    {
        var traject = Kader.Traject;
        var voorstellen = await AlleVoorstellen();
        var dossier = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Toestemmingen).SingleAsync(d => d.Id == traject.DossierId, Stop);
        var toestemming = dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag);
        Opname = Planopname.Maak(voorstellen);
        Gezien = Checklist.GezienDoorSpil(Opname.Doelen);
        Vorige = await Db.LaatstePlan(traject.Id, Stop);
        foreach (var punt in Checklist.Punten)
        {
            Invoer.Keuze.TryAdd(punt.Code, null);
            Invoer.Notitie.TryAdd(punt.Code, null);
        }

        Belemmeringen = [.. new (bool Houdt, Regel Regel)[]
        {
            (traject.Status == Trajectstatus.Lopend, Planregels.TrajectLooptNiet),
            (traject.Tandem is not null, Planregels.GeenTandem),
            (toestemming, Planregels.GeenToestemming),
            (Opname.Doelen.Count > 0, Planregels.GeenDoel),
        }.Where(r => !r.Houdt).Select(r => r.Regel.Zin)];
        return (voorstellen, toestemming, await Namen(traject.TandemOp(Vandaag)));
    }

    private async Task<Plannamen> Namen(Tandem? tandem)
    {
        PersoonId[] ids = tandem is null ? [] : [tandem.Casusregisseur, tandem.Ervaringsdeskundige, tandem.FamilieErvaringsdeskundige ?? default];
        var namen = await Db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, Stop);
        string Van(PersoonId? id) => id is { } wie ? namen.GetValueOrDefault(wie, "") : "";
        return new(Kader.Inwoner.Volledig, Van(tandem?.Casusregisseur), Van(tandem?.Ervaringsdeskundige), Van(tandem?.FamilieErvaringsdeskundige));
    }
}
