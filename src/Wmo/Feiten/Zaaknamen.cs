using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Feiten;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Feiten;

/// <summary>As the list of the team: who it is and where it stands, of one's own municipality, and nothing of a dossier that is closed.</summary>
internal sealed class Zaaknamen(AppDbContext db, IDossierToegang toegang) : IZaaknamen
{
    public async Task<IReadOnlyList<Zaaknaam>> Noem(IReadOnlyCollection<DossierId> zaken, Gebruiker gebruiker, DateOnly op, CancellationToken ct)
    {
        var (gemeente, gesloten) = (gebruiker.Organisatie, toegang.Gesloten());
        var indicaties = await db.Set<Indicatie>().AsNoTracking().Where(i => zaken.Contains(i.DossierId) && i.GemeenteId == gemeente).ToDictionaryAsync(i => i.DossierId, ct);
        var namen = await (from d in db.Set<Spil.Dossier.Domein.Dossiers.Inwonerdossier>()
                           join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                           where zaken.Contains(d.Id) && !gesloten.Any(g => g.Id == d.Id)
                               && (db.Set<Indicatie>().Any(i => i.DossierId == d.Id && i.GemeenteId == gemeente) || db.Set<Melding>().Any(m => m.DossierId == d.Id && m.GemeenteId == gemeente)
                                   || db.Set<Bezwaar>().Any(b => b.DossierId == d.Id && b.GemeenteId == gemeente))
                           select new { d.Id, p.Naam }).AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Naam, ct);
        return [.. zaken.Where(namen.ContainsKey).Select(z => new Zaaknaam(namen[z].Volledig, indicaties.GetValueOrDefault(z) is { } i ? Stand(i, op) : "geen hulp"))];
    }

    private static string Stand(Indicatie indicatie, DateOnly op) => indicatie.MinutenOp(op) is > 0 and var minuten ? $"{minuten} minuten per week"
        : indicatie.UitgestroomdOp is { } weg && weg < op ? $"gestopt op {weg.InWoorden()}" : "geen hulp";
}
