using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Werkprocessen;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Instemming;

/// <summary>
/// Whether the regiebehandelaar was asked to agree and to give limits, where the werkproces wants that (Mediant). The answer itself is written
/// down in the werkproces, once.
/// </summary>
[Vereist(HerstelRechten.OverlegLeiden)]
public sealed class IndexModel(Werkprocesboek boek) : Overlegpagina
{
    private int stap;

    [BindProperty]
    public string? Aan { get; set; }

    /// <summary>What the regiebehandelaar answered; null while there is no answer.</summary>
    public Vastlegging? Antwoord { get; private set; }

    public string? VastleggenPad => Kader.Loopt ? $"{Kader.Werkproces}/{stap}/{Stapvoorwaarde.Instemming.Code()}/vastleggen" : null;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => !await Laad('U') ? NotFound()
        : await Doe("Instemming gevraagd", $"{Pad}/instemming", "Opgeschreven dat het is gevraagd.", o => o.VraagInstemming(Aan, Vandaag));

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("instemming en kaders voor het overleg", actie, z => z.IsCasusregisseur) || await Instemmingvraag.Stap(boek, Kader.Traject, Stop) is not { } nummer) return false;
        stap = nummer;
        var (traject, wat) = (Kader.Traject.Id, Stapvoorwaarde.Instemming.Code());
        Antwoord = await Db.Set<Vastlegging>().AsNoTracking().Where(v => v.TrajectId == traject && v.Wat == wat && v.IngetrokkenOp == null).OrderByDescending(v => v.Id).FirstOrDefaultAsync(Stop);
        return true;
    }
}
