using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Bellen;

/// <summary>The call four weeks after the meeting: what was heard, or that nobody answered.</summary>
[Vereist(HerstelRechten.OverlegLeiden), MetConcept]
public sealed class IndexModel : Napagina
{
    [BindProperty]
    public Belformulier Invoer { get; set; } = new();

    public Belafspraak Bel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer.Op = Datuminvoer.Van(Vandaag);
        Invoer.MetWie = Kader.Inwoner.Volledig;
        return Page();
    }

    /// <summary>Writes down the talk.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        if (!LeesDag(out var op)) return Page();
        var naar = Invoer.VervolgNodig ? $"{Pad}/vervolg" : $"{Pad}/daarna";
        return await Noteer("Gebeld na het overleg", naar, Invoer.VervolgNodig ? "Opgeschreven. Kies nu wie er weer bij komt." : "Opgeschreven.",
            b => b.Schrijf(new(op, Invoer.MetWie, Invoer.HoeGaatHet, Invoer.WatNodig, Invoer.VervolgNodig), Kader.Door, Vandaag));
    }

    /// <summary>Nobody answered.</summary>
    public async Task<IActionResult> OnPostNietBereiktAsync()
    {
        if (!await Laad('U')) return NotFound();
        return LeesDag(out var op) ? await Noteer("Niet bereikt na het overleg", $"{Pad}/daarna", "Opgeschreven. Probeer het later nog een keer.", b => b.NietBereikt(op, Kader.Door, Vandaag)) : Page();
    }

    private bool LeesDag(out DateOnly op)
    {
        var dag = Invoer.Op.Lees(nameof(Invoer.Op));
        var goed = ModelState.Neem(dag, "Invoer.");
        op = goed ? dag.Waarde : default;
        return goed;
    }

    private Task<IActionResult> Noteer<T>(string waarom, string naar, string melding, Func<Belafspraak, Uitkomst<T>> daad) where T : Gebeurtenis => Herhaal(async () =>
    {
        var staat = await HaalBelafspraak();
        var bel = staat ?? Belafspraak.Van(Overleg).Waarde;
        var uitkomst = daad(bel);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        if (staat is null) Db.Add(bel);
        return await Bewaar(waarom, Overleg.DossierId, naar, melding, uitkomst.Waarde);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenNa("het bellen na het overleg", actie, z => z.IsCasusregisseur)) return false;
        Bel = await HaalBelafspraak() ?? Belafspraak.Van(Overleg).Waarde;
        Db.ChangeTracker.Clear();
        return true;
    }
}

/// <summary>The call as it is typed.</summary>
public sealed class Belformulier
{
    public Datuminvoer Op { get; set; } = new();

    public string? MetWie { get; set; }

    public string? HoeGaatHet { get; set; }

    public string? WatNodig { get; set; }

    public bool VervolgNodig { get; set; }
}
