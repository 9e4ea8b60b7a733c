using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Bewaren;

/// <summary>
/// Destroys a dossier, or some documents of it, in the one transaction of a change: rows, half-filled forms, mail, accounts and the words in the
/// log of changes. What lies outside the database follows at once after (<see cref="Nawerk"/>). Who may, and whether the term is over, was asked before.
/// </summary>
public sealed partial class Dossierwisser(AppDbContext db, Opslag opslag, IEnumerable<IDossierwisser> wissers, IEnumerable<IFiguurbewaarder> figuren)
{
    // What was registered last builds on what came before, so it goes first.
    private readonly IDossierwisser[] volgorde = [.. wissers.Reverse()];

    /// <summary>Does it when the change that is being made is saved, and fills in the statement.</summary>
    public void BijOpslaan(Wisopdracht opdracht, Vernietigingsverklaring verklaring)
    {
        db.Add(verklaring);
        opslag.Erbij(ct => Wis(opdracht, verklaring, ct));
    }

    private async Task<IReadOnlyList<Gebeurtenis>> Wis(Wisopdracht opdracht, Vernietigingsverklaring verklaring, CancellationToken ct)
    {
        if (verklaring.CijfersBewaard)
            foreach (var bewaarder in figuren)
                await bewaarder.Bewaar(opdracht.Dossier, ct);
        var delen = volgorde.SelectMany(w => w.Delen).Where(d => opdracht.Alles || d.BijDocumenten).ToList();
        List<Guid> ids = [opdracht.Dossier.Waarde];
        List<AccountId> accounts = [];
        List<string> merken = [];
        foreach (var deel in delen)
            ids.AddRange(await deel.Zoek(db, opdracht, ct));
        foreach (var wisser in volgorde)
        {
            merken.AddRange(await wisser.Bestanden(opdracht, ct));
            if (opdracht.Alles)
                accounts.AddRange(await wisser.Accounts(opdracht.Dossier, ct));
        }

        var geteld = new List<(string, int)>();
        foreach (var deel in delen)
            geteld.Add((deel.Wat, await deel.Wis(db, opdracht, ct)));
        // In part: the form about one document goes, that about the dossier as a whole stays.
        geteld.Add(("half ingevuld formulier", await Concepten([.. opdracht.Alles ? ids : ids.Skip(1)], ct)));
        if (opdracht.Alles)
            geteld.AddRange(await Accounts(accounts, ct));
        verklaring.Tel(geteld);
        db.AddRange(merken.Distinct().Select(m => new Wisrest(Wissoort.Bestand, m)));
        if (!opdracht.Alles)
            return [];
        db.Add(new Wisrest(Wissoort.InzagenVanDossier, opdracht.Dossier.ToString()));
        db.AddRange(accounts.Select(a => new Wisrest(Wissoort.InzagenVanAccount, a.ToString())));
        return await Wijzigingslog(opdracht.Dossier, accounts, [.. ids, .. accounts.Select(a => a.Waarde)], ct);
    }

    // The address of a form holds the ids of what it is about.
    private async Task<int> Concepten(HashSet<Guid> ids, CancellationToken ct)
    {
        var weg = 0;
        foreach (var concept in await db.Set<Concept>().Select(c => new { c.AccountId, c.Pad }).ToListAsync(ct))
        {
            if (Ids().Matches(concept.Pad).Any(m => ids.Contains(Guid.Parse(m.Value))))
                weg += await db.Set<Concept>().Where(c => c.AccountId == concept.AccountId && c.Pad == concept.Pad).ExecuteDeleteAsync(ct);
        }

        return weg;
    }

    private async Task<IReadOnlyList<(string, int)>> Accounts(IReadOnlyList<AccountId> accounts, CancellationToken ct)
    {
        var ids = accounts.Select(a => a.Waarde).ToList();
        var adressen = await db.Set<Account>().Where(a => ids.Contains(a.Id) && a.Email != null).Select(a => a.Email!).ToListAsync(ct);
        var concepten = await db.Set<Concept>().Where(c => accounts.Contains(c.AccountId)).ExecuteDeleteAsync(ct);
        var post = await db.Set<Bericht>().Where(b => adressen.Contains(b.Aan)).ExecuteDeleteAsync(ct);
        return [("half ingevuld formulier", concepten), ("e-mail", post), ("account", await db.Set<Account>().Where(a => ids.Contains(a.Id)).ExecuteDeleteAsync(ct))];
    }

    // All that the log says of the dossier or of anything in it, and all that these accounts did anywhere. One walk through the log, by the ids in it.
    private async Task<IReadOnlyList<Gebeurtenis>> Wijzigingslog(DossierId dossier, IReadOnlyList<AccountId> accounts, HashSet<Guid> ids, CancellationToken ct)
    {
        var van = accounts.Select(a => (AccountId?)a).ToList();
        List<long> nummers = [];
        await foreach (var regel in db.Set<Wijzigingsregel>().Where(r => r.ZoutWat != null && r.DossierId != dossier).Select(r => new { r.Nummer, r.Inhoud }).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (Ids().Matches(regel.Inhoud).Any(m => ids.Contains(Guid.Parse(m.Value))))
                nummers.Add(regel.Nummer);
        }

        var regels = await db.Set<Wijzigingsregel>().Where(r => r.DossierId == dossier || van.Contains(r.AccountId)).ToListAsync(ct);
        foreach (var stuk in nummers.Chunk(500))
            regels.AddRange(await db.Set<Wijzigingsregel>().Where(r => stuk.Contains(r.Nummer)).ToListAsync(ct));
        regels = [.. regels.DistinctBy(r => r.Nummer)];
        // What is emptied of who did it can no longer be asked after.
        var eigen = regels.FindAll(r => van.Contains(r.AccountId));
        return [.. Logwisser.LeegWat(db, regels), .. Logwisser.LeegWie(db, eigen)];
    }

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Ids();
}
