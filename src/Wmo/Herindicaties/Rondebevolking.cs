using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Herindicaties;

/// <summary>Somebody with support in a municipality: facts, and no name.</summary>
public sealed record Rondemens(IndicatieId Indicatie, int Minuten, DateOnly? Einde, Bekendesituatie? Situatie);

/// <summary>
/// Who can take part in a round: everybody with support on the reference day, or whose indication ended a short while before it, and who is not in a
/// round that goes on. One query, whatever the number.
/// </summary>
internal sealed class Rondebevolking(AppDbContext db)
{
    // An indication that ended and was followed up by nobody is still one that ends; what ended long ago is no support any more.
    private const int MaandenErvoor = 3;

    public async Task<IReadOnlyList<Rondemens>> Haal(OrganisatieId gemeente, DateOnly peildatum, CancellationToken ct)
    {
        var vanaf = peildatum.AddMonths(-MaandenErvoor);
        var bezig = db.Set<Herindicatie>().Lopend();
        var mensen = await db.Set<Indicatie>().AsNoTracking().IgnoreAutoIncludes().Where(i => i.GemeenteId == gemeente && i.UitgestroomdOp == null && !bezig.Any(h => h.DossierId == i.DossierId))
            .OrderBy(i => i.Id)
            .Select(i => new
            {
                i.Id,
                i.Situatie,
                Deel = i.Delen.Where(d => d.Ingang <= peildatum).OrderByDescending(d => d.Ingang).Select(d => new { d.MinutenPerWeek, d.Einde }).FirstOrDefault(),
            })
            .Where(i => i.Deel != null && (i.Deel.Einde == null || i.Deel.Einde >= vanaf)).ToListAsync(ct);
        return [.. mensen.Select(m => new Rondemens(m.Id, m.Deel!.MinutenPerWeek, m.Deel.Einde, m.Situatie))];
    }

    /// <summary>Who has a turn since the round began, because what they had on its reference day ends: they are not in it, and nothing came after.</summary>
    public Task<List<IndicatieId>> NuAanDeBeurt(Herindicatieronde ronde, DateOnly afloopTot, CancellationToken ct)
    {
        var (id, gemeente, peildatum, drempel) = (ronde.Id, ronde.GemeenteId, ronde.Peildatum, ronde.Drempel);
        var (meegedaan, bezig) = (db.Set<Herindicatie>().Where(h => h.RondeId == id), db.Set<Herindicatie>().Lopend());
        return db.Set<Indicatie>().IgnoreAutoIncludes().Where(i => i.GemeenteId == gemeente && i.UitgestroomdOp == null && !meegedaan.Any(h => h.DossierId == i.DossierId) && !bezig.Any(h => h.DossierId == i.DossierId))
            .Where(i => i.Delen.Any(d => d.Ingang <= peildatum && d.MinutenPerWeek <= drempel && d.Einde > peildatum && d.Einde <= afloopTot) && !i.Delen.Any(d => d.Ingang > peildatum))
            .OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);
    }

    /// <summary>What a round would do to them.</summary>
    public static Scenariouitkomst Reken(Herindicatieafspraken afspraken, IReadOnlyList<Rondemens> mensen) => Scenariouitkomst.Reken(afspraken, mensen.Select(m => (m.Minuten, m.Einde, m.Situatie)));
}
