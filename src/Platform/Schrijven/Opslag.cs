using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Live;

namespace Spil.Platform.Schrijven;

/// <summary>
/// The one write path. Saves what changed in the context together with the lines of the wijzigingslog, the request id and the
/// removal of the concept, in one transaction: either all of it is there or nothing is.
/// </summary>
public sealed class Opslag(AppDbContext db, IDatabase database, Verzoek verzoek, Seinpost seinen)
{
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
    public async Task<Opslagresultaat> Opslaan(Wijziging wijziging, string naar = "/", CancellationToken ct = default)
    {
        if (wijziging.Gebeurtenissen.Count == 0)
            throw new ArgumentException("A change in which nothing happened.", nameof(wijziging));

        Action[] tedoen = [.. daarna];
        daarna.Clear();
        Func<CancellationToken, Task<IReadOnlyList<Gebeurtenis>>>[] ook = [.. erbij];
        erbij.Clear();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        try
        {
            if (verzoek.Id is { } id)
                db.Add(new AfgehandeldVerzoek(id, wijziging.Op, naar));
            await Bewaar(ct);
            if (verzoek is { Account: { } account, ConceptPad: { } pad })
                await db.Set<Concept>().Where(c => c.AccountId == account && c.Pad == pad).ExecuteDeleteAsync(ct);
            var gebeurtenissen = wijziging.Gebeurtenissen.ToList();
            foreach (var werk in ook)
                gebeurtenissen.AddRange(await werk(ct));
            var nummer = await SchrijfLog(wijziging, gebeurtenissen, ct);
            await seinen.Bevestig(db, transactie, wijziging, nummer, ct);
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

    // The head is locked last and only for as long as the log lines take, so that writers wait for each other as briefly as can be.
    private async Task<long> SchrijfLog(Wijziging wijziging, IReadOnlyList<Gebeurtenis> gebeurtenissen, CancellationToken ct)
    {
        var kop = (await db.Set<Kettingkop>().FromSqlRaw(database.KopMetSlot("platform_wijzigingskop")).ToListAsync(ct)).Single();
        foreach (var gebeurtenis in gebeurtenissen)
        {
            var regel = new Wijzigingsregel(wijziging, gebeurtenis);
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
