using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Plannen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Plannen.Evalueren;

/// <summary>
/// Looks back on a goal of the plan: the inwoner and the people around each in their own words, side by side. Only the inwoner says that a
/// goal is reached.
/// </summary>
[Vereist(HerstelRechten.PlanEvalueren), MetConcept]
public sealed class IndexModel : Planpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Doel { get; set; }

    [BindProperty]
    public Terugblikinvoer Invoer { get; set; } = new();

    public Plandoel Plandoel { get; private set; } = null!;

    public DateOnly? BereiktOp { get; private set; }

    /// <summary>Everything that was said before, the newest first.</summary>
    public IReadOnlyList<Evaluatie> Eerder { get; private set; } = [];

    /// <summary>Whose words somebody of the tandem can write down; empty for others, who speak for themselves.</summary>
    public IReadOnlyList<Deelnemerinvoer> Mensen { get; private set; } = [];

    public IReadOnlyList<Optie> Sprekers =>
        [.. Mensen.Select(m => new Optie(m.Persoon.ToString(), m.Persoon == Kader.Ik ? $"Ik zelf ({m.Naam})" : $"{m.Naam}, {m.Rol}. Samen ingevuld"))];

    private Plan Plan { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Begin('R') || await HaalVoorstel(Doel) is not { } voorstel) return NotFound();
        BereiktOp = voorstel.BereiktOp;
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Begin('C')) return NotFound();
        return await Herhaal(async () =>
        {
            if (await HaalVoorstel(Doel) is not { } voorstel) return NotFound();
            BereiktOp = voorstel.BereiktOp;
            var op = Kader.IsTandem ? Invoer.Op.Lees(nameof(Invoer.Op)) : Vandaag;
            var goed = ModelState.Neem(op, "Invoer.") & ModelState.Neem(Spreker(out var wie, out var naam), "Invoer.") & ModelState.IsValid;
            var inwoner = wie == Kader.Traject.InwonerId;
            var teruggekeken = Evaluatie.KijkTerug(Kader.Traject, Plan, voorstel, new Evaluatieinvoer(inwoner ? Evaluatiekant.Inwoner : Evaluatiekant.Omgeving,
                wie, naam, op.IsGelukt ? op.Waarde : Vandaag, Invoer.Cijfer, Invoer.WatIsBereikt, Invoer.WatNog, Invoer.Keuze, wie != Kader.Ik), Kader.Door, Vandaag);
            if (!ModelState.Neem(teruggekeken, "Invoer.") || !goed) return Page();

            List<Gebeurtenis> gebeurtenissen = [teruggekeken.Waarde.Gebeurtenis];
            if (inwoner && Invoer.Keuze == Vervolg.Bereikt)
            {
                var bereikt = voorstel.MeldBereikt(teruggekeken.Waarde.Nieuw);
                if (!ModelState.Neem(bereikt)) return Page();
                gebeurtenissen.Add(bereikt.Waarde);
            }

            Db.Add(teruggekeken.Waarde.Nieuw);
            return await Bewaar("Teruggekeken op een doel", Kader.Traject.DossierId, Kader.Plan,
                gebeurtenissen.Count > 1 ? "Bewaard. Dit doel is bereikt." : "Bewaard. Het staat nu bij het doel.", [.. gebeurtenissen]);
        });
    }

    private async Task<bool> Begin(char actie)
    {
        if (!await Open("een terugblik op een doel", actie)) return false;
        if (await Db.LaatstePlan(Kader.Traject.Id, Stop) is not { } plan || plan.Inhoud.Doelen.FirstOrDefault(d => d.VoorstelId == Doel) is not { } doel) return false;
        (Plan, Plandoel) = (plan, doel);
        var id = new VoorstelId(Doel);
        Eerder = await Db.Set<Evaluatie>().AsNoTracking().Where(e => e.TrajectId == Kader.Traject.Id && e.DoelId == id)
            .OrderByDescending(e => e.Op).ThenByDescending(e => e.Id).ToListAsync(Stop);
        if (Kader.IsTandem) Mensen = await Beslissers.Van(Db, Kader.Traject.DossierId, Vandaag, Stop);
        return true;
    }

    // Whose words these are: one's own, or for the tandem those of somebody at the table.
    private Uitkomst Spreker(out PersoonId wie, out string naam)
    {
        (wie, naam) = (Kader.Ik, Gebruiker.Naam);
        if (!Kader.IsTandem) return Uitkomst.Gelukt();
        if (Mensen.FirstOrDefault(m => m.Persoon.ToString() == Invoer.Persoon) is not { } gekozen) return Formulierregels.Wiensterugblik.Bij(nameof(Invoer.Persoon));
        (wie, naam) = (gekozen.Persoon, gekozen.Naam);
        return Uitkomst.Gelukt();
    }
}
