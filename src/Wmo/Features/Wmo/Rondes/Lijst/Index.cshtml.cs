using Microsoft.EntityFrameworkCore;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Features.Wmo.Rondes.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Rondes.Lijst;

/// <summary>The rounds of the municipality and how far they are; figures, no names.</summary>
[Vereist(WmoRechten.Rondes)]
public sealed class IndexModel : Rondepagina
{
    public IReadOnlyList<Herindicatieronde> Rondes { get; private set; } = [];

    /// <summary>How many are decided or out, per round.</summary>
    public IReadOnlyDictionary<HerindicatierondeId, int> Klaar { get; private set; } = new Dictionary<HerindicatierondeId, int>();

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync()
    {
        var gemeente = Gebruiker.Organisatie;
        Rondes = await Db.Set<Herindicatieronde>().AsNoTracking().Where(r => r.GemeenteId == gemeente).OrderByDescending(r => r.Start).ThenBy(r => r.Id).ToListAsync(Stop);
        Klaar = await Db.Set<Herindicatie>().Where(h => h.GemeenteId == gemeente && h.HeropendOp == null && (h.Stand == Herindicatiestand.Besloten || h.Stand == Herindicatiestand.UitDeRonde)).GroupBy(h => h.RondeId)
            .Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, Stop);
    }
}
