using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Afwezigheden;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Afwezig;

/// <summary>
/// Somebody goes away: the account closes, and everything that person takes part in ends, on the same day. A number of questions to the database
/// that does not depend on how many dossiers there are; who calls saves it as one change.
/// </summary>
public sealed class Afwezigwerk(AppDbContext db, Kringvolgers volgers, Sessies sessies, Aanmeldlinks links, IDossierToegang toegang, TimeProvider klok)
{
    private const int Hoogstens = 200;

    /// <summary>Ends all of it from the day of the absence on.</summary>
    public async Task<IReadOnlyList<Gevolgd>> Meld(Account account, Afwezigheid afwezigheid, CancellationToken ct)
    {
        var gebeurd = new List<Gevolgd>();
        if (account.GeblokkeerdOp is null || account.GeblokkeerdOp > afwezigheid.Moment) account.GeblokkeerdOp = afwezigheid.Moment;
        if (account.IsGeblokkeerd(klok.GetUtcNow()))
        {
            Wachtwoordregels.Verander(account);
            await links.Sluit(account.Id, ct);
            gebeurd.Add(new(null, new AccountGeblokkeerd(new(account.Id))));
            gebeurd.AddRange((await sessies.BeeindigAlle(account.Id, null, ct)).Select(g => new Gevolgd(null, g)));
        }

        var (dossiers, persoon) = (await Dossiers(afwezigheid.PersoonId, ct), afwezigheid.PersoonId);
        foreach (var dossier in dossiers.Values)
            gebeurd.AddRange(dossier.MeldAfwezig(persoon, afwezigheid.Id.Waarde, afwezigheid.Vanaf).Select(g => new Gevolgd(dossier.Id, g)));
        gebeurd.AddRange(await Verval(persoon, afwezigheid.Vanaf, ct));
        return [.. gebeurd, .. await Volg(gebeurd, ct)];
    }

    /// <summary>Gives back what nobody took over, and lets the account in again when it was the absence that kept it out.</summary>
    public async Task<IReadOnlyList<Gevolgd>> Terug(Account account, Afwezigheid afwezigheid, CancellationToken ct)
    {
        var gebeurd = new List<Gevolgd>();
        if (account.GeblokkeerdOp >= afwezigheid.Moment)
        {
            account.GeblokkeerdOp = null;
            gebeurd.Add(new(null, new AccountVrijgegeven(new(account.Id))));
        }

        foreach (var dossier in (await Dossiers(afwezigheid.PersoonId, ct)).Values)
            gebeurd.AddRange(dossier.NeemTerug(afwezigheid.PersoonId, afwezigheid.Id.Waarde, klok.Vandaag()).Select(g => new Gevolgd(dossier.Id, g)));
        return [.. gebeurd, .. await Volg(gebeurd, ct)];
    }

    /// <summary>
    /// Who has this person as casusregisseur and has nobody for it from that day on: how many, and the names of those that the signed-in person
    /// may see.
    /// </summary>
    public async Task<(int Aantal, IReadOnlyList<Naam> Namen)> ZonderCasusregisseur(PersoonId persoon, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var alle = db.Set<Betrokkene>();
        var zonder = from b in alle
                     where b.PersoonId == persoon && b.Rol == Betrokkenheid.Casusregisseur && b.Vanaf <= vandaag && (b.Tot == null || b.AfwezigheidId != null)
                         && !alle.Any(a => EF.Property<DossierId>(a, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam) && a.Id != b.Id && a.Rol == b.Rol
                             && (a.Tot == null || (a.Tot >= vandaag && a.Tot >= a.Vanaf)))
                     select EF.Property<DossierId>(b, Dossiersleutel.Naam);
        var zichtbaar = toegang.Zichtbaar(Gegevenssoort.Contact).Select(d => new { Dossier = d });
        var namen = await (from d in db.Set<Inwonerdossier>()
                           where zonder.Contains(d.Id) && zichtbaar.Any(z => z.Dossier == d.Id)
                           join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                           orderby p.Sorteersleutel
                           select p.Naam).AsNoTracking().Take(Hoogstens).ToListAsync(ct);
        return (await zonder.Distinct().CountAsync(ct), namen);
    }

    // What was asked of this person by colleagues and not answered.
    private async Task<IReadOnlyList<Gevolgd>> Verval(PersoonId persoon, DateOnly vanaf, CancellationToken ct)
    {
        var open = await db.Set<Overdracht>().Where(o => o.NaarId == persoon && o.Ingang >= vanaf && (o.Stand == Overdrachtstand.Voorgesteld || o.Stand == Overdrachtstand.WachtOpInwoner)).ToListAsync(ct);
        var ids = open.Select(o => o.DossierId).Distinct().ToList();
        var dossiers = ids.Count == 0 ? [] : await Haal(ids, ct);
        return [.. open.SelectMany(o => o.Verval(dossiers[o.DossierId]).Select(g => new Gevolgd(o.DossierId, g)))];
    }

    private async Task<IReadOnlyList<Gevolgd>> Volg(IEnumerable<Gevolgd> gebeurd, CancellationToken ct)
    {
        var ids = gebeurd.Select(g => g.Dossier).OfType<DossierId>().Distinct().ToList();
        return ids.Count == 0 ? [] : await volgers.Volg(ids, klok.GetUtcNow(), ct);
    }

    private async Task<Dictionary<DossierId, Inwonerdossier>> Dossiers(PersoonId persoon, CancellationToken ct)
    {
        var ids = await db.Set<Betrokkene>().Where(b => b.PersoonId == persoon && b.Rol != Betrokkenheid.Inwoner).Select(b => EF.Property<DossierId>(b, Dossiersleutel.Naam)).Distinct().ToListAsync(ct);
        return ids.Count == 0 ? [] : await Haal(ids, ct);
    }

    private Task<Dictionary<DossierId, Inwonerdossier>> Haal(List<DossierId> ids, CancellationToken ct) =>
        db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
}
