using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Kwartaal;

/// <summary>Looking back together each quarter: until when, and what of it is done: the meeting, the disc, each goal, and what people would do.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel : Trajectpagina
{
    /// <summary>Where it stands; null without a plan.</summary>
    public Kwartaalstand? Stand { get; private set; }

    /// <summary>From this day on it counts for this quarter.</summary>
    public DateOnly Sinds { get; private set; }

    /// <summary>The meeting that is being prepared or was planned; null when it was not begun.</summary>
    public (OverlegId Id, Overlegstand Stand, DateOnly? Dag)? Overleg { get; private set; }

    public IReadOnlyList<DateOnly> Gehouden { get; private set; } = [];

    /// <summary>The day of the last measurement in this quarter; null when there is none.</summary>
    public DateOnly? MetingOp { get; private set; }

    public IReadOnlyList<Doelstand> Doelen { get; private set; } = [];

    internal IReadOnlyList<Openstaand> Openstaand { get; private set; } = [];

    public int Gedaan { get; private set; }

    public DateOnly Dag => Vandaag;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("het terugkijken elk kwartaal", Gegevenssoort.Plan, 'R', Gegevenssoort.Schijf)) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        var traject = new TrajectId(Id);
        var plannen = await Db.Set<Plan>().AsNoTracking().Where(p => p.TrajectId == traject && (p.Nummer == 1 || !Db.Set<Plan>().Any(l => l.TrajectId == traject && l.Nummer > p.Nummer))).OrderBy(p => p.Nummer).ToListAsync(Stop);
        if (plannen.Count == 0) return Page();
        var overleggen = await Db.Set<Overleg>().AsNoTracking().Where(o => o.TrajectId == traject && o.Soort == Overlegsoort.Kwartaal && o.Stand != Overlegstand.Afgezegd).OrderBy(o => o.Id).Select(o => new { o.Id, o.Stand, o.Dag, o.GeeindigdOm }).ToListAsync(Stop);
        Gehouden = [.. overleggen.Where(o => o.Stand == Overlegstand.Gehouden).Select(o => o.GeeindigdOm!.Value.Datum())];
        var begin = plannen[0].VastgesteldOp.Datum();
        Stand = Kwartaalregel.Bepaal(begin, Gehouden, Vandaag);
        Sinds = Kwartaalregel.Begin(begin, Stand.Nummer);
        Overleg = overleggen.Where(o => o.Stand != Overlegstand.Gehouden).Select(o => ((OverlegId, Overlegstand, DateOnly?)?)(o.Id, o.Stand, o.Dag)).LastOrDefault();
        await Vul(traject, plannen[^1]);
        return Page();
    }

    private async Task Vul(TrajectId traject, Plan plan)
    {
        var sinds = Sinds;
        if (Ziet(Gegevenssoort.Schijf)) MetingOp = await Db.Set<Meting>().Where(m => m.TrajectId == traject && m.Op >= sinds).MaxAsync(m => (DateOnly?)m.Op, Stop);
        var terug = (await Db.Set<Evaluatie>().Where(e => e.TrajectId == traject && e.Op >= sinds).Select(e => new { e.DoelId, e.Kant }).ToListAsync(Stop)).ToLookup(e => e.DoelId, e => e.Kant);
        var voorstellen = await Voorstelfeiten.Haal(Db, [traject], Stop);
        Openstaand = voorstellen.Openstaand(Vandaag);
        Gedaan = voorstellen.Count(v => v is { IsDoel: false, IsGedaan: true });
        Doelen = [.. plan.Inhoud.Doelen.Select(d => new Doelstand(d.VoorstelId, d.Tekst, terug[new(d.VoorstelId)].Contains(Evaluatiekant.Inwoner), terug[new(d.VoorstelId)].Contains(Evaluatiekant.Omgeving)))];
    }
}

/// <summary>Whether people looked back on one goal in this quarter.</summary>
public sealed record Doelstand(Guid Doel, string Tekst, bool DoorInwoner, bool DoorOmgeving);
