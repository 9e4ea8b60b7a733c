using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Trajecten;

namespace Spil.Herstel.Features.Herstel.Schijven.Gedeeld;

/// <summary>A page about the Schijf of one traject.</summary>
public abstract class Schijfpagina : Trajectpagina
{
    public string Pad => Kader.Pad + "/schijf";

    /// <summary>Starts measurements: the inwoner and the tandem, while the traject runs.</summary>
    public bool MagMeten => Kader is { SchrijftMee: true, Loopt: true } && Mag(HerstelRechten.MetingStarten);

    /// <summary>All measurements with the scores of the inwoner, the oldest first.</summary>
    protected async Task<IReadOnlyList<Metingkop>> Metingen()
    {
        var traject = Kader.Traject.Id;
        var rijen = await Db.Set<Meting>().AsNoTracking().Where(m => m.TrajectId == traject).OrderBy(m => m.Nummer).Select(m => new
        {
            m.Id,
            m.Nummer,
            m.Op,
            m.Moment,
            m.MetVeiligheid,
            Cijfers = m.Beelden.Where(b => b.Rol == Beeldrol.Inwoner).Select(b => new { b.Gebied, b.Cijfer }).ToList(),
        }).ToListAsync(Stop);
        return [.. rijen.Select(m => new Metingkop(m.Id, m.Nummer, m.Op, m.Moment, m.MetVeiligheid, m.Cijfers.ToDictionary(c => c.Gebied, c => c.Cijfer)))];
    }
}

/// <summary>One measurement as the small disc shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Nummer">1 for the first.</param>
/// <param name="Op">The day.</param>
/// <param name="Moment">When in the traject.</param>
/// <param name="MetVeiligheid">With the optional area.</param>
/// <param name="Cijfers">Per area that the inwoner filled in, the score.</param>
public sealed record Metingkop(MetingId Id, int Nummer, DateOnly Op, Meetmoment Moment, bool MetVeiligheid, IReadOnlyDictionary<Leefgebied, int?> Cijfers)
{
    public IReadOnlyList<Leefgebiedtekst> Gebieden => Leefgebieden.Voor(MetVeiligheid);

    /// <summary>The first area the inwoner did not fill in; null when all is filled in.</summary>
    public Leefgebiedtekst? EersteLege => Gebieden.FirstOrDefault(g => !Cijfers.ContainsKey(g.Gebied));
}
