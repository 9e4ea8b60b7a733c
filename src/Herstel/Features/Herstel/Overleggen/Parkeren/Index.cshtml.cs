using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Parkeren;

/// <summary>What is not agreed is kept for later: with why in own words, or left to a follow-up.</summary>
[Vereist(HerstelRechten.OverlegZien), MetConcept]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Vid { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public bool NaarVervolg { get; set; }

    public string Terug => $"{Pad}/houden";

    public Voorstel Voorstel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (Overleg.ParkeringVan(Voorstel.Id) is { } was) (Reden, NaarVervolg) = (was.Reden, was.NaarVervolg);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Laad('U')
        ? await Doe("Voorstel bewaard voor later", Terug, "Bewaard voor later.", o => o.Parkeer(Voorstel, Reden, NaarVervolg, Kader.Door, Nu)) : NotFound();

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("een voorstel bewaren voor later", actie, z => z.Leidt) || !Overleg.Loopt || !Ziet(Gegevenssoort.Plan)) return false;
        var id = new VoorstelId(Vid);
        if (await Db.Set<Voorstel>().AsNoTracking().Geheel().SingleOrDefaultAsync(v => v.Id == id && v.TrajectId == Overleg.TrajectId, Stop) is not { Status: Voorstelstatus.Ingebracht } voorstel) return false;
        Voorstel = voorstel;
        return true;
    }
}
