using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Parkeren;

/// <summary>What is not agreed is kept for later: with why in own words, or left to a follow-up.</summary>
[Vereist(HerstelRechten.OverlegZien), MetConcept]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Vid { get; set; }

    [BindProperty]
    public Parkeerformulier Invoer { get; set; } = new();

    public string Terug => $"{Pad}/houden";

    public Voorstel Voorstel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = Parkeerformulier.Van(Overleg.ParkeringVan(Voorstel.Id));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Laad('U')
        ? await Doe("Voorstel bewaard voor later", Terug, "Bewaard voor later.", 
            o => Parkeerformulier.Van(o.ParkeringVan(Voorstel.Id)).Gelezen != Invoer.Gelezen ? Overlegregels.Verouderd.Bij(nameof(Invoer.Reden)) : o.Parkeer(Voorstel, Invoer.Reden, Invoer.NaarVervolg, Kader.Door, Nu), voor: "Invoer.")
        : NotFound();

    protected override bool NeemOpgeslagen(Overleg overleg)
    {
        Invoer = Parkeerformulier.Van(overleg.ParkeringVan(Voorstel.Id));
        return true;
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("een voorstel bewaren voor later", actie, z => z.Leidt) || !Overleg.Loopt || !Ziet(Gegevenssoort.Plan)) return false;
        var id = new VoorstelId(Vid);
        if (await Db.Set<Voorstel>().AsNoTracking().Geheel().SingleOrDefaultAsync(v => v.Id == id && v.TrajectId == Overleg.TrajectId, Stop) is not { Status: Voorstelstatus.Ingebracht } voorstel) return false;
        Voorstel = voorstel;
        return true;
    }
}

/// <summary>Why something is kept for later, as it is typed.</summary>
public sealed class Parkeerformulier
{
    public string? Reden { get; set; }

    public bool NaarVervolg { get; set; }

    /// <summary>What was on the screen.</summary>
    public string? Gelezen { get; set; }

    public static Parkeerformulier Van(Parkering? was) =>
        new() { Reden = was?.Reden, NaarVervolg = was?.NaarVervolg == true, Gelezen = Schermmerk.Van($"{was?.NaarVervolg} {was?.Reden}") };
}
