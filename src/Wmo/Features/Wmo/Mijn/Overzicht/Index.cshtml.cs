using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Features.Wmo.Mijn.Overzicht;

/// <summary>The own questions for household support, and the door to a new one.</summary>
[Vereist(WmoRechten.ZelfMelden)]
public sealed class IndexModel : SpilPagina
{
    public IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    /// <summary>What the inwoner was told that somebody looks at again.</summary>
    public IReadOnlyList<Herindicatie> Herindicaties { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync()
    {
        var ik = Gebruiker.Ik;
        var zichtbaar = Toegang.Zichtbaar(Gegevenssoort.Ondersteuning);
        Meldingen = await Db.Set<Melding>().AsNoTracking().AsSingleQuery().Where(m => m.InwonerId == ik && zichtbaar.Contains(m.DossierId)).OrderByDescending(m => m.GemeldOp).ThenByDescending(m => m.Id).ToListAsync(Stop);
        Herindicaties = await Db.Set<Herindicatie>().AsNoTracking().Where(h => h.InwonerId == ik && h.AangekondigdOp != null && zichtbaar.Contains(h.DossierId)).OrderByDescending(h => h.Id).ToListAsync(Stop);
        await Toegang.LogLijst("de eigen vragen om hulp", Meldingen.Count + Herindicaties.Count, Stop);
    }
}
