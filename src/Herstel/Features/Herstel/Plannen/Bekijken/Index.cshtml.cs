using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Features.Herstel.Plannen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Live;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Plannen.Bekijken;

/// <summary>The plan in force as one page: what the inwoner wants, what was agreed, how it goes, and what is new since.</summary>
[Vereist(HerstelRechten.PlanZien)]
public sealed class IndexModel : Planpagina
{
    /// <summary>The plan in force; null when there is none yet.</summary>
    public Plan? Plan { get; private set; }

    public Planblad? Blad { get; private set; }

    public Sindsplan Sinds { get; private set; } = null!;

    public IReadOnlyList<Planversie> Versies { get; private set; } = [];

    /// <summary>The consent to take part holds; asked only when there is no plan yet.</summary>
    public bool HeeftToestemming { get; private set; }

    public bool HeeftDoel => Sinds.Nieuw.Any(r => r.Soort == Domein.Voorstellen.Voorstelsoort.Doel);

    public bool MagVaststellen => Kader is { Loopt: true, MagVaststellen: true } && Mag(HerstelRechten.PlanVaststellen);

    /// <summary>The day to look back has come, and nobody did since.</summary>
    public bool TijdOmTerugTeKijken => Plan is { } plan && plan.EvaluatieOp <= Vandaag && !Blad!.Doelen.Any(d => d.Terugblik.Any(e => e.Op >= plan.EvaluatieOp));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("het plan")) return NotFound();
        await VolgLive(Kader.Traject.DossierId, Herstellive.Plan, Herstellive.Voorstel);
        var traject = Kader.Traject;
        Plan = await Db.LaatstePlan(traject.Id, Stop);
        var voorstellen = await AlleVoorstellen();
        Sinds = Sindsplan.Van(Plan?.Inhoud, voorstellen);
        if (Plan is null)
        {
            HeeftToestemming = await Db.Set<Inwonerdossier>().Where(d => d.Id == traject.DossierId).SelectMany(d => d.Toestemmingen)
                .AnyAsync(t => t.Doel == Toestemmingsdoel.Deelname && t.GegevenOp <= Vandaag && (t.IngetrokkenOp == null || Vandaag < t.IngetrokkenOp), Stop);
            return Page();
        }

        Versies = await Db.Planversies(traject.Id, Stop);
        Blad = Planblad.Nu(Plan, Kader, voorstellen, await Db.Evaluaties(traject.Id, Stop));
        return Page();
    }
}
