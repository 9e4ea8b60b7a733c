using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Features.Herstel.Plannen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Plannen.Versie;

/// <summary>One version of the plan exactly as it was made, with its stemmen and what changed against the version before.</summary>
[Vereist(HerstelRechten.PlanZien)]
public sealed class IndexModel : Planpagina
{
    [BindProperty(SupportsGet = true)]
    public int Nummer { get; set; }

    public Plan Plan { get; private set; } = null!;

    public Planblad Blad { get; private set; } = null!;

    /// <summary>Empty for the first version.</summary>
    public IReadOnlyList<Planverschilregel> Verschillen { get; private set; } = [];

    public IReadOnlyList<Planversie> Versies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open($"versie {Nummer} van het plan")) return NotFound();
        var traject = Kader.Traject.Id;
        var twee = await Db.Set<Plan>().AsNoTracking().Where(p => p.TrajectId == traject && (p.Nummer == Nummer || p.Nummer == Nummer - 1)).ToListAsync(Stop);
        if (twee.Find(p => p.Nummer == Nummer) is not { } plan) return NotFound();
        Plan = plan;
        Blad = Planblad.Vast(plan.Inhoud.Doelen, Kader);
        if (twee.Find(p => p.Nummer == Nummer - 1) is { } vorige) Verschillen = Planverschilregel.Van(vorige.Inhoud, plan.Inhoud);
        Versies = await Db.Planversies(traject, Stop);
        return Page();
    }
}
