using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Overleggen;

/// <summary>A meeting that is ahead, for one person on its list.</summary>
internal sealed record Overlegrij(OverlegId Id, DossierId Dossier, TrajectId Traject, Overlegsoort Soort, Overlegstand Stand, DateOnly? Dag, TimeOnly? Tijd, Naam Inwoner,
    bool IsInwoner, bool IsCasusregisseur, bool Komt, bool HeeftGetekend, bool MoetPrikken, bool WachtOpInwoner)
{
    /// <summary>As in <see cref="Overlegzicht"/>; a test compares them.</summary>
    public bool Ziet => IsInwoner || IsCasusregisseur || (Komt && HeeftGetekend);

    public bool Kent => Ziet || Komt;

    /// <summary>It is going on now.</summary>
    public bool Loopt => Stand is Overlegstand.Bezig or Overlegstand.Gepauzeerd;

    public string Pad => $"/overleggen/{Id}";
}

/// <summary>The meetings ahead of one person, of dossiers that this person may see. Two queries, or three with the way in.</summary>
internal sealed class Overlegzoeker(AppDbContext db, IDossierToegang toegang, TimeProvider klok)
{
    /// <summary>Of every dossier that may be seen.</summary>
    public async Task<IReadOnlyList<Overlegrij>> Van(PersoonId ik, CancellationToken ct)
    {
        var rijen = await Haal(ik, null, ct);
        if (rijen.Count == 0) return [];
        var zichtbaar = await toegang.Soorten(Enum.GetValues<Gegevenssoort>(), null, ct);
        return [.. rijen.Where(r => zichtbaar.Contains(r.Dossier))];
    }

    /// <summary>Of one dossier, for which the way in was asked already.</summary>
    public Task<List<Overlegrij>> In(DossierId dossier, PersoonId ik, CancellationToken ct) => Haal(ik, dossier, ct);

    // Starts from the person, who is on few lists.
    private async Task<List<Overlegrij>> Haal(PersoonId ik, DossierId? alleen, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var rijen = await (
            from g in db.Set<Genodigde>()
            where g.PersoonId == ik
            join o in db.Set<Overleg>() on EF.Property<OverlegId>(g, OverlegMapping.Sleutel) equals o.Id
            where o.Stand != Overlegstand.Afgezegd && o.Stand != Overlegstand.Gehouden
                && (o.Dag == null || o.Dag >= vandaag || o.Stand == Overlegstand.Bezig || o.Stand == Overlegstand.Gepauzeerd) && (alleen == null || o.DossierId == alleen)
            join t in db.Set<Traject>() on o.TrajectId equals t.Id
            where t.Status == Trajectstatus.Lopend
            join p in db.Set<Persoon>() on o.InwonerId equals p.Id
            orderby o.Dag ?? DateOnly.MaxValue, o.Id
            select new Overlegrij(o.Id, o.DossierId, o.TrajectId, o.Soort, o.Stand, o.Dag, o.Tijd, p.Naam, g.IsInwoner, t.Tandem!.Casusregisseur == ik, g.Stand == Genodigdestand.Akkoord,
                o.Beloften.Any(b => b.GenodigdeId == g.Id && b.IngetrokkenOp == null),
                o.Stand == Overlegstand.DatumPrikken && g.Stand == Genodigdestand.Akkoord && o.Momenten.Any(m => !o.Antwoorden.Any(a => a.MomentId == m.Id && a.GenodigdeId == g.Id)),
                o.Genodigden.Any(x => x.Stand == Genodigdestand.Voorgesteld))).AsNoTracking().ToListAsync(ct);
        return [.. rijen.Where(r => r.Kent)];
    }
}
