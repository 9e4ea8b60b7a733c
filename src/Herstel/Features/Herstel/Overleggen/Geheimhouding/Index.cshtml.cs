using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Geheimhouding;

/// <summary>One's own promise of secrecy, and for who prepares the meeting the list of who promised and who did not.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Overlegpagina
{
    /// <summary>The name, typed: the signature.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public bool Beloofd { get; set; }

    /// <summary>Who looks is asked to promise.</summary>
    public bool Tekent => Zicht.Komt && Vraagt(Zicht.Ik!);

    public Geheimhoudingsbelofte? Eigen => Zicht.Ik is { } ik ? Overleg.BelofteVan(ik.Id) : null;

    public bool MagDeur => Mag(HerstelRechten.OverlegLeiden);

    public bool Vraagt(Genodigde genodigde) => Geheimhouders.Tekent(genodigde, Kader.Traject);

    public async Task<IActionResult> OnGetAsync() => await Open("de geheimhouding van het overleg", 'R', z => z.Kent) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("de geheimhouding van het overleg", 'U', z => z.Komt)) return NotFound();
        return await Doe("Geheimhouding beloofd", Pad, "Dank je wel. Je kunt nu lezen wat je moet weten.", o => o.Teken(Zicht.Ik!.Id, Naam, Beloofd, Overlegteksten.Belofteversie, null, Nu));
    }

    /// <summary>Takes the promise back; from that moment on one sees nothing.</summary>
    public async Task<IActionResult> OnPostTrekInAsync()
    {
        if (!await Open("de geheimhouding van het overleg", 'U', z => z.Komt)) return NotFound();
        return await Doe("Belofte van geheimhouding ingetrokken", Pad, "Jouw belofte is ingetrokken. Je ziet niets meer van dit overleg.", o => o.TrekBelofteIn(Zicht.Ik!.Id, Nu));
    }
}
