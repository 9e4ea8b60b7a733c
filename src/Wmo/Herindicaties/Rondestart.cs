using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Herindicaties;

/// <summary>Puts people whose turn it is in a round, divided evenly over who does it; each consulent comes with the people that fall to them.</summary>
internal sealed class Rondestart(AppDbContext db)
{
    private const int PerKeer = 500;

    public async Task<IReadOnlyList<Gevolgd>> Begin(Herindicatieronde ronde, IReadOnlyList<IndicatieId> mensen, string gemeente, DateOnly vandaag, CancellationToken ct)
    {
        var gebeurd = new List<Gevolgd>();
        var nummer = ronde.Aantal - mensen.Count; // Who comes later goes on in the row.
        foreach (var groep in mensen.Chunk(PerKeer))
        {
            var indicaties = await db.Set<Indicatie>().AsNoTracking().AsSingleQuery().Where(i => groep.Contains(i.Id)).OrderBy(i => i.Id).ToListAsync(ct);
            var ids = indicaties.ConvertAll(i => i.DossierId);
            var dossiers = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).AsSingleQuery().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
            foreach (var indicatie in indicaties)
            {
                var (dossier, consulent) = (dossiers[indicatie.DossierId], ronde.Consulenten[nummer++ % ronde.Consulenten.Count]);
                var begonnen = Herindicatie.Begin(ronde, indicatie, consulent);
                db.Add(begonnen.Nieuw);
                gebeurd.Add(new(dossier.Id, begonnen.Gebeurtenis));
                if (!Consulentschap.Is(dossier, consulent.Id, vandaag))
                    gebeurd.Add(new(dossier.Id, dossier.BetrekConsulent(consulent.Id, gemeente, vandaag, "ronde van herindicaties").Waarde));
            }
        }
        return gebeurd;
    }
}
