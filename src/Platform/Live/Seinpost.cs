using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Storage;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using IDatabase = Spil.Platform.Data.IDatabase;

namespace Spil.Platform.Live;

/// <summary>
/// Takes the word that something changed from the save to the open screens. On PostgreSQL it travels within the transaction, so that it is told
/// on every node when, and only when, the change is there; embedded there is one node, and the word goes from hand to hand.
/// </summary>
public sealed class Seinpost(Liveregister register, IDatabase database, Livehub hub) : IDisposable
{
    // As many dossiers as are open here can wait; a second word about the same one is added to the first.
    private readonly Channel<DossierId> wachtrij = Channel.CreateUnbounded<DossierId>(new() { SingleReader = true });
    private readonly Dictionary<DossierId, Sein> wacht = [];
    private readonly Lock slot = new();
    private readonly SemaphoreSlim beurt = new(1, 1);

    /// <summary>The dossiers about which there is something to tell.</summary>
    public ChannelReader<DossierId> Rij => wachtrij.Reader;

    /// <summary>Completes the transaction, with the word about it.</summary>
    internal async Task Bevestig(AppDbContext db, IDbContextTransaction transactie, IReadOnlyList<Wijziging> wijzigingen, long nummer, CancellationToken ct)
    {
        var seinen = wijzigingen.Select(w => Maak(w, nummer)).OfType<Sein>().ToList();
        if (seinen.Count == 0 || database.SeintZelf)
        {
            if (seinen.Count > 0)
                await database.Sein(db, seinen.ConvertAll(s => s.Schrijf()), ct);
            await transactie.CommitAsync(ct);
            return;
        }

        // One after the other, so that nobody hears of a later change before an earlier one. The file has one writer anyway.
        await beurt.WaitAsync(ct);
        try
        {
            await transactie.CommitAsync(ct);
            seinen.ForEach(Hoor);
        }
        finally
        {
            beurt.Release();
        }
    }

    /// <summary>A word arrived. Does nothing that takes time: the one who brings it waits.</summary>
    public void Hoor(Sein sein)
    {
        foreach (var scherm in hub.Van(sein.Accounts))
            Vraag(scherm.Dossier, new(0, scherm.Dossier, [], sein.Accounts));
        if (sein.Dossier is { } dossier && hub.In(dossier).Count > 0)
            Vraag(dossier, sein with { Accounts = [] });
    }

    /// <summary>What there is to tell about a dossier, all in one.</summary>
    public Sein? Neem(DossierId dossier)
    {
        lock (slot)
            return wacht.Remove(dossier, out var sein) ? sein : null;
    }

    public void Dispose() => beurt.Dispose();

    private void Vraag(DossierId dossier, Sein sein)
    {
        lock (slot)
        {
            if (wacht.TryGetValue(dossier, out var eerder))
            {
                wacht[dossier] = new(Math.Max(eerder.Nummer, sein.Nummer), dossier, Sein.Bundel([.. eerder.Onderwerpen, .. sein.Onderwerpen]),
                    [.. eerder.Accounts.Union(sein.Accounts)]);
                return;
            }

            wacht[dossier] = sein;
        }

        wachtrij.Writer.TryWrite(dossier);
    }

    private Sein? Maak(Wijziging wijziging, long nummer)
    {
        AccountId[] accounts =
        [
            .. wijziging.Gebeurtenissen.Select(g => g switch
            {
                SessieBeeindigd s => s.Account,
                AccountGeblokkeerd a => a.Account,
                RolVeranderd r => r.Account,
                _ => (AccountId?)null,
            }).OfType<AccountId>().Distinct(),
        ];
        return wijziging.Dossier is null && accounts.Length == 0 ? null : new(nummer, wijziging.Dossier, wijziging.Dossier is null ? [] : register.Van(wijziging.Gebeurtenissen), accounts);
    }
}
