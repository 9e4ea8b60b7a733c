using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Live;
using Spil.Herstel.Verslagen;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Acties;

/// <summary>The action list: who does what, when, for which goal, and how it stands; of this meeting, and what was open before.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Verslagpagina
{
    public IReadOnlyList<(string Kop, string Leeg, IReadOnlyList<Overlegbesluit> Acties)> Delen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenVerslag("de acties van het overleg", 'R', z => z.Ziet) || !Leeszicht.ZietBesluiten) return NotFound();
        await VolgLive(Overleg.DossierId, Herstellive.Voorstel);
        var voorstellen = await Db.Voorstellen(Overleg.TrajectId, Stop);
        var hier = Overlegbesluit.Van(Overleg, voorstellen).Where(b => b.Soort != Voorstelsoort.Doel).ToList();
        var eerder = Overlegbesluit.Openstaand(voorstellen).Where(b => hier.TrueForAll(h => h.Voorstel != b.Voorstel)).ToList();
        Delen = [("Van dit overleg", "Op de dag van het overleg is niets afgesproken.", hier), ("Dit stond al open", "Er staat verder niets open.", eerder)];
        return Page();
    }

    public (string Pil, string Zin) Staat(Overlegbesluit b) => b switch
    {
        { GedaanOp: not null } => ("goed", "Gedaan"),
        { Aangenomen: false } => ("let", "Nog niet iedereen is het eens"),
        { Wanneer: { } dag } when dag < Vandaag => ("fout", "Te laat"),
        _ => ("spil", "Loopt"),
    };
}
