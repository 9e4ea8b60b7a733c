using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Beginnen;

/// <summary>Begins preparing a meeting: what kind, and what about. The tandem is proposed at once; the inwoner says who comes.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden), MetConcept]
public sealed class IndexModel : Trajectpagina
{
    private static readonly Regel SoortOntbreekt = new("HER-FORM-011", "Kies wat voor overleg het wordt.");

    [BindProperty]
    public Beginformulier Invoer { get; set; } = new();

    /// <summary>There was a meeting with everybody, or it is being prepared.</summary>
    public bool ErWasEenIno { get; private set; }

    public IReadOnlyList<Optie> Soorten { get; } = [.. Enum.GetValues<Overlegsoort>().Select(s => new Optie(s.ToString(), s.Naam(), s.Uitleg()))];

    /// <param name="soort">What kind, when one comes from a page about that kind.</param>
    public async Task<IActionResult> OnGetAsync(string? soort)
    {
        Invoer.Soort = Soorten.FirstOrDefault(s => s.Waarde == soort)?.Waarde;
        return await Begin('R') ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('C') is { } antwoord) return antwoord;
        if (!Enum.TryParse<Overlegsoort>(Invoer.Soort, out var soort) || !Enum.IsDefined(soort))
        {
            ModelState.Neem(Uitkomst.Van([SoortOntbreekt.Bij(nameof(Invoer.Soort))]), "Invoer.");
            return Page();
        }

        var begonnen = Overleg.Begin(Kader.Traject, new(soort, Invoer.Doel, Invoer.Bij, Invoer.WaaromNogmaals), Kader.Inwoner.Volledig, ErWasEenIno, Vandaag);
        if (!ModelState.Neem(begonnen, "Invoer.")) return Page();
        var overleg = begonnen.Waarde.Nieuw;
        List<Gebeurtenis> gebeurd = [begonnen.Waarde.Gebeurtenis];
        gebeurd.AddRange(await StelTandemVoor(overleg));
        Db.Add(overleg);
        return await Bewaar("Overleg voorbereid", Kader.Traject.DossierId, $"/overleggen/{overleg.Id}", "Begonnen. Kies nu samen wie er komt.", gebeurd);
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("een nieuw overleg", Gegevenssoort.Plan, actie)) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        var traject = new TrajectId(Id);
        ErWasEenIno = await Db.Set<Overleg>().AnyAsync(o => o.TrajectId == traject && o.Soort == Overlegsoort.Netwerkoverleg && o.Stand != Overlegstand.Afgezegd, Stop);
        return null;
    }

    // And who leads the meetings, when the inwoner chose somebody for that.
    private async Task<IEnumerable<Gebeurtenis>> StelTandemVoor(Overleg overleg)
    {
        if (Kader.Traject.Tandem is not { } tandem) return [];
        var dossier = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == overleg.DossierId, Stop);
        var leidt = dossier.VoorzitterOp(Vandaag);
        var namen = await Namen([tandem.Casusregisseur, tandem.Ervaringsdeskundige, .. leidt is null ? [] : new[] { leidt.PersoonId }]);
        List<Gebeurtenis> gebeurd =
        [
            overleg.Stel(new(tandem.Casusregisseur, namen[tandem.Casusregisseur].Volledig, "casusregisseur", true)).Waarde,
            overleg.Stel(new(tandem.Ervaringsdeskundige, namen[tandem.Ervaringsdeskundige].Volledig, "ervaringsdeskundige", false)).Waarde,
        ];
        if (leidt is null) return gebeurd;
        if (overleg.Zoek(leidt.PersoonId) is null) gebeurd.Add(overleg.Stel(new(leidt.PersoonId, namen[leidt.PersoonId].Volledig, leidt.Rolwoord(), leidt.KomtVoorWerk())).Waarde);
        overleg.NeemVoorzitterOver(leidt.PersoonId);
        return gebeurd;
    }
}

/// <summary>The form.</summary>
public sealed class Beginformulier
{
    public string? Soort { get; set; }

    public string? Doel { get; set; }

    public string? Bij { get; set; }

    public string? WaaromNogmaals { get; set; }
}
