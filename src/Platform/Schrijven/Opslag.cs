using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Live;

namespace Spil.Platform.Schrijven;

/// <summary>
/// The one write path. Saves what changed in the context together with the lines of the wijzigingslog, the request id and the
/// removal of the concept, in one transaction: either all of it is there or nothing is. In that same transaction it asks once more whether the
/// grounds on which this request came in still hold (<see cref="IOpslagwacht"/>).
/// </summary>
public sealed class Opslag(AppDbContext db, IDatabase database, Verzoek verzoek, IEnumerable<IOpslagwacht> wachten, Seinpost seinen)
{
    private const int HoogstePogingen = 20;

    private readonly List<Action> daarna = [];
    private readonly List<Func<CancellationToken, Task<IReadOnlyList<Gebeurtenis>>>> erbij = [];

    /// <summary>Does something once the change is safely there, such as telling who keeps a copy in memory; not when it was refused.</summary>
    public void Daarna(Action werk) => daarna.Add(werk);

    /// <summary>
    /// Does something in the transaction itself, after the rows and before the log: what the change tracker cannot, such as deleting a whole
    /// dossier. What it says that happened is logged with the rest.
    /// </summary>
    public void Erbij(Func<CancellationToken, Task<IReadOnlyList<Gebeurtenis>>> werk) => erbij.Add(werk);

    /// <param name="wijziging">Who, when, why and what.</param>
    /// <param name="naar">Where the person goes afterwards; a repeated request is sent there too.</param>
    public Task<Opslagresultaat> Opslaan(Wijziging wijziging, string naar = "/", CancellationToken ct = default) => OpslaanAlles([wijziging], naar, ct);

    /// <summary>As above, for one act that changes many dossiers: each has its own line in the wijzigingslog, and all of it is there or nothing.</summary>
    public async Task<Opslagresultaat> OpslaanAlles(IReadOnlyList<Wijziging> wijzigingen, string naar = "/", CancellationToken ct = default)
    {
        if (wijzigingen.Count == 0 || wijzigingen.Any(w => w.Gebeurtenissen.Count == 0))
            throw new ArgumentException("A change in which nothing happened.", nameof(wijzigingen));

        Action[] tedoen = [.. daarna];
        daarna.Clear();
        Func<CancellationToken, Task<IReadOnlyList<Gebeurtenis>>>[] ook = [.. erbij];
        erbij.Clear();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        try
        {
            foreach (var wacht in wachten)
            {
                if (await wacht.MagNog(ct))
                    continue;
                await transactie.RollbackAsync(ct);
                return Opslagresultaat.GeenToegang;
            }

            if (verzoek.Id is { } id)
                db.Add(new AfgehandeldVerzoek(id, wijzigingen[0].Op, naar));
            await Bewaar(ct);
            if (verzoek is { Account: { } account, ConceptPad: { } pad })
                await db.Set<Concept>().Where(c => c.AccountId == account && c.Pad == pad).ExecuteDeleteAsync(ct);
            var regels = wijzigingen.SelectMany(w => w.Gebeurtenissen, (w, gebeurtenis) => new Wijzigingsregel(w, gebeurtenis)).ToList();
            foreach (var werk in ook)
                regels.AddRange((await werk(ct)).Select(gebeurtenis => new Wijzigingsregel(wijzigingen[0], gebeurtenis)));
            var nummer = await SchrijfLog(regels, ct);
            await seinen.Bevestig(db, transactie, wijzigingen, nummer, ct);
            Array.ForEach(tedoen, werk => werk());
            return Opslagresultaat.Opgeslagen;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Opslagresultaat.Verouderd;
        }
        catch (DbUpdateException fout) when (database.IsUniek(fout))
        {
            // The same request again; or somebody else took the place (the next stem, the next version of a plan) since it was read.
            await transactie.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            return verzoek.Id is { } eerder && await db.Set<AfgehandeldVerzoek>().AnyAsync(v => v.Id == eerder, ct)
                ? Opslagresultaat.Dubbel
                : Opslagresultaat.Verouderd;
        }
        catch (Exception fout) when (database.IsBotsing(fout))
        {
            return Opslagresultaat.Verouderd;
        }
    }

    /// <summary>
    /// For who acts without being signed in: loads, asks the domain and saves, again when somebody else was first, so that of many at once every
    /// try counts.
    /// </summary>
    /// <param name="zoek">Loads what it is about, as it is now; null when that is not there (any more).</param>
    /// <param name="daad">Asks the domain.</param>
    /// <param name="wijziging">What is written down about it.</param>
    /// <param name="weg">The refusal when it is not there.</param>
    /// <param name="naar">Where the person goes afterwards.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Uitkomst<TGebeurd>> Herhaal<T, TGebeurd>(
        Func<Task<T?>> zoek, Func<T, Uitkomst<TGebeurd>> daad, Func<T, TGebeurd, Wijziging> wijziging, Regel weg, string naar = "/", CancellationToken ct = default)
        where T : class where TGebeurd : Gebeurtenis
    {
        for (var poging = 0; poging < HoogstePogingen; poging++)
        {
            db.ChangeTracker.Clear();
            if (await zoek() is not { } wat)
                break;
            var uitkomst = daad(wat);
            if (!uitkomst.Probeer(out var gebeurd) || await Opslaan(wijziging(wat, gebeurd), naar, ct) != Opslagresultaat.Verouderd)
                return uitkomst;
            await Task.Delay(Random.Shared.Next(5, 30), ct);
        }

        return weg.Weiger();
    }

    // The head is locked last and only for as long as the log lines take, so that writers wait for each other as briefly as can be.
    private async Task<long> SchrijfLog(IReadOnlyList<Wijzigingsregel> regels, CancellationToken ct)
    {
        var kop = (await db.Set<Kettingkop>().FromSqlRaw(database.KopMetSlot("platform_wijzigingskop")).ToListAsync(ct)).Single();
        foreach (var regel in regels)
        {
            regel.VoegAanKetting(kop);
            db.Add(regel);
        }

        await Bewaar(ct);
        db.Entry(kop).State = EntityState.Detached;
        return kop.Nummer;
    }

    private async Task Bewaar(CancellationToken ct)
    {
#pragma warning disable RS0030 // This is the one write path itself.
        await db.SaveChangesAsync(ct);
#pragma warning restore RS0030
    }
}
