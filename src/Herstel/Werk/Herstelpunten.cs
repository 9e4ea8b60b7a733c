using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>What is open in a traject, in the sentences of Mijn werk: votes, the disc, missing documents, dates.</summary>
internal sealed class Herstelpunten(AppDbContext db, Werkprocesstanden standen, TimeProvider klok) : IOverdrachtbron
{
    public async Task<IReadOnlyList<Overdrachtpunt>> Haal(IReadOnlyCollection<DossierId> dossiers, PersoonId van, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var trajecten = await db.Set<Traject>().AsNoTracking().Where(t => dossiers.Contains(t.DossierId) && t.Status == Trajectstatus.Lopend).ToListAsync(ct);
        var feiten = await Feiten.Haal(db, [.. trajecten.Select(t => t.Id)], vandaag, ct);
        var werkprocessen = await standen.Haal(trajecten, id => feiten[id], vandaag, ct);
        return
        [
            .. from t in trajecten
               where t.VolgendMomentOp is not null
               select new Overdrachtpunt(t.DossierId, Gegevenssoort.Contact, $"{Kapitaal(t.VolgendMomentOp!.Value.InZin(vandaag))}: {t.VolgendMoment}."),
            .. from t in trajecten
               from punt in t.Stand(feiten[t.Id], vandaag, werkprocessen.GetValueOrDefault(t.Id)?.Stand).Punten
               select new Overdrachtpunt(t.DossierId, Soort(punt.Soort), punt.Zin),
        ];
    }

    // As on the page of the traject: the projectleider hears what is not about the content.
    private static Gegevenssoort Soort(Aandachtsoort soort) => soort switch
    {
        Aandachtsoort.Toestemming or Aandachtsoort.Tandem or Aandachtsoort.Moment or Aandachtsoort.Document => Gegevenssoort.Contact,
        Aandachtsoort.Schijf => Gegevenssoort.Schijf,
        Aandachtsoort.Crisiskaart => Gegevenssoort.Crisis,
        _ => Gegevenssoort.Plan,
    };

    private static string Kapitaal(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];
}
