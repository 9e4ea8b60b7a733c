using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Trajecten.Moment;

/// <summary>Plans the next moment: a date and what happens, or nothing.</summary>
[Vereist(HerstelRechten.TrajectLeiden), MetConcept]
public sealed class IndexModel : Trajectpagina
{
    [BindProperty]
    public Momentinvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Neem(Kader.Traject);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Laad('U') ? NotFound() : await Herhaal(async () =>
    {
        if (!ModelState.Neem(Invoer.VolgendMomentOp.LeesOptioneel(nameof(Invoer.VolgendMomentOp), out var op), "Invoer.")) return Page();
        if (op is null && Tekst.EenRegel(Invoer.VolgendMoment).Length > 0)
        {
            ModelState.Neem(Uitkomst.Van([KernRegels.DatumVerplicht.Bij(nameof(Invoer.VolgendMomentOp))]), "Invoer.");
            return Page();
        }

        var traject = await HaalTraject();
        if (Tekst.Schoon(Invoer.Gelezen) != Stond(traject))
        {
            ModelState.AddModelError("Invoer.VolgendMoment", "Iemand anders heeft dit net veranderd. Kijk wat er staat en kies wat klopt.");
            Neem(traject);
            ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        var uitkomst = traject.PlanVolgendMoment(op, Invoer.VolgendMoment ?? "", Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        return await Bewaar("Volgend moment gepland", traject.DossierId, Kader.Pad,
            op is null ? "Er staat geen volgend moment meer." : $"Gepland op {op.Value.InWoordenMetDag()}.", uitkomst.Waarde);
    });

    private void Neem(Traject traject) =>
        (Invoer.VolgendMomentOp, Invoer.VolgendMoment, Invoer.Gelezen) = (Datuminvoer.Van(traject.VolgendMomentOp), traject.VolgendMoment, Stond(traject));

    private static string Stond(Traject traject) => Tekst.Schoon($"{traject.VolgendMomentOp:yyyy-MM-dd} {traject.VolgendMoment}");

    private async Task<bool> Laad(char actie) => await Open("het volgende moment", Gegevenssoort.Plan, actie) && Kader.IsTandem;
}

/// <summary>The next moment as it is typed.</summary>
public sealed class Momentinvoer
{
    public Datuminvoer VolgendMomentOp { get; set; } = new();

    public string? VolgendMoment { get; set; }

    /// <summary>What was on the screen.</summary>
    public string? Gelezen { get; set; }
}
