using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Verslagen;

/// <summary>Minutes that ask something of one person: to read, to answer, to finish.</summary>
internal sealed record Verslagrij(OverlegId Overleg, DossierId Dossier, Naam Inwoner, DateOnly? Dag, Verslagstand Stand, bool MoetLezen, int Vragen, bool IsInwoner, bool IsCasusregisseur)
{
    public string Pad => $"/overleggen/{Overleg}/verslag";
}

/// <summary>The minutes of the meetings of one person that are not agreed. Two queries, of dossiers that this person may see.</summary>
internal sealed class Verslagzoeker(AppDbContext db, IDossierToegang toegang, TimeProvider klok)
{
    public async Task<IReadOnlyList<Verslagrij>> Van(PersoonId ik, CancellationToken ct)
    {
        var tandem = db.TandemOp(klok.Vandaag());
        // Starts from the person, who is on few lists.
        var rijen = await (
            from g in db.Set<Genodigde>()
            where g.PersoonId == ik && g.Stand == Genodigdestand.Akkoord
            join o in db.Set<Overleg>() on EF.Property<OverlegId>(g, OverlegMapping.Sleutel) equals o.Id
            join v in db.Set<Verslag>() on o.Id equals v.OverlegId
            where v.Stand != Verslagstand.Vastgesteld
            join p in db.Set<Persoon>() on o.InwonerId equals p.Id
            let leidt = tandem.Any(t => t.Dossier == o.DossierId && t.Persoon == ik && t.Rol == Betrokkenheid.Casusregisseur)
            where g.IsInwoner || leidt || o.Beloften.Any(b => b.GenodigdeId == g.Id && b.IngetrokkenOp == null)
            orderby o.Dag, o.Id
            select new Verslagrij(o.Id, o.DossierId, p.Naam, o.Dag, v.Stand,
                v.Ontvangers.Any(x => x.GenodigdeId == g.Id && x.AangebodenOp != null && x.GeopendOp == null && x.OpPapierOp == null),
                v.Correcties.Count(c => c.Stand == Correctiestand.Open), g.IsInwoner, leidt)).AsNoTracking().ToListAsync(ct);
        if (rijen.Count == 0) return [];
        var zichtbaar = await toegang.Soorten(Enum.GetValues<Gegevenssoort>(), null, ct);
        return [.. rijen.Where(r => zichtbaar.Contains(r.Dossier))];
    }
}
