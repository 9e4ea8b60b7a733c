using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Features.Herstel.Schijven.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Schijven.Meten;

/// <summary>Starts a measurement.</summary>
[Vereist(HerstelRechten.MetingStarten)]
public sealed class IndexModel : Schijfpagina
{
    [BindProperty]
    public Metinginvoer Invoer { get; set; } = new();

    /// <summary>The measurement before; null for the first.</summary>
    public Meting? Vorige { get; private set; }

    public IReadOnlyList<Optie> Momenten => Optie.Van<Meetmoment>(m => m switch
    {
        Meetmoment.NaOverleg => "Na het netwerkoverleg",
        Meetmoment.Kwartaal => "Er is een kwartaal voorbij",
        Meetmoment.Einde => "Aan het einde van het traject",
        Meetmoment.Tussendoor => "Tussendoor, op een ander moment",
        _ => null,
    });

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Vorige = await HaalVorige();
        Invoer.Op = Datuminvoer.Van(Vandaag);
        Invoer.MetVeiligheid = Kader.Traject.MetVeiligheid;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Laad('C') ? NotFound() : await Herhaal(async () =>
    {
        Vorige = await HaalVorige();
        var datum = Invoer.Op.Lees(nameof(Invoer.Op));
        var moment = Moment();
        if (!ModelState.Neem(datum, "Invoer.") | !ModelState.Neem(moment, "Invoer.")) return Page();

        var traject = await HaalTraject();
        List<Gebeurtenis> gebeurtenissen = [];
        if (Invoer.MetVeiligheid != traject.MetVeiligheid && traject.KiesVeiligheid(Invoer.MetVeiligheid).Probeer(out var gekozen))
            gebeurtenissen.Add(gekozen);
        var uitkomst = Meting.Start(traject, Vorige, datum.Waarde, moment.Waarde, Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();

        Db.Add(uitkomst.Waarde.Nieuw);
        gebeurtenissen.Add(uitkomst.Waarde.Gebeurtenis);
        return await Bewaar("Meting met de schijf gestart", traject.DossierId, $"{Pad}/{uitkomst.Waarde.Nieuw.Nummer}/{Leefgebieden.Alle[0].Sleutel}", "", gebeurtenissen);
    });

    private async Task<bool> Laad(char actie) => await Open("een nieuwe meting", Gegevenssoort.Schijf, actie) && Kader.SchrijftMee;

    private Uitkomst<Meetmoment> Moment() =>
        Vorige is null ? Meetmoment.Start
        : Enum.TryParse<Meetmoment>(Invoer.Moment, out var moment) && Enum.IsDefined(moment) ? moment
        : Schijfregels.KeuzeOnbekend.Bij(nameof(Invoer.Moment));

    private Task<Meting?> HaalVorige()
    {
        var traject = Kader.Traject.Id;
        return Db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).Where(m => m.TrajectId == traject).OrderByDescending(m => m.Nummer).FirstOrDefaultAsync(Stop);
    }
}

/// <summary>What is asked to start a measurement.</summary>
public sealed class Metinginvoer
{
    public string? Moment { get; set; }

    public Datuminvoer Op { get; set; } = new();

    public bool MetVeiligheid { get; set; }
}
