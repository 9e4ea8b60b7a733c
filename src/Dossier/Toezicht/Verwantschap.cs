using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;

namespace Spil.Dossier.Toezicht;

/// <summary>
/// Whether who looks may know the inwoner from elsewhere: the same surname, or the inwoner works (under this name) at the same organisation.
/// It says nothing more than that somebody may ask.
/// </summary>
public sealed class Verwantschap(AppDbContext db)
{
    private const int PerVraag = 500;

    public async Task<ILookup<(AccountId, DossierId), Opvallendsoort>> Kijk(IReadOnlyList<(AccountId Account, DossierId Dossier)> paren, CancellationToken ct)
    {
        var kijkers = await Kijkers([.. paren.Select(p => p.Account.Waarde).Distinct()], ct);
        var inwoners = await Inwoners([.. paren.Select(p => p.Dossier).Distinct()], ct);
        var collegas = await Collegas([.. kijkers.Values.Select(k => k.Organisatie).OfType<OrganisatieId>().Distinct()], ct);
        return paren.Where(p => kijkers.ContainsKey(p.Account) && inwoners.ContainsKey(p.Dossier))
            .SelectMany(p => Soorten(kijkers[p.Account], inwoners[p.Dossier], collegas).Select(soort => (p, soort)))
            .ToLookup(v => (v.p.Account, v.p.Dossier), v => v.soort);
    }

    private static IEnumerable<Opvallendsoort> Soorten(Kijker kijker, Inwoner inwoner, ILookup<OrganisatieId, (PersoonId? Persoon, string Naam)> collegas)
    {
        if (kijker.Achternamen.Overlaps(inwoner.Achternamen))
            yield return Opvallendsoort.ZelfdeNaam;
        if (kijker.Organisatie is { } organisatie && collegas[organisatie].Any(c => c.Persoon == inwoner.Persoon || (c.Naam.Length > 0 && c.Naam == inwoner.Naam)))
            yield return Opvallendsoort.EigenCollega;
    }

    private async Task<Dictionary<AccountId, Kijker>> Kijkers(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var kijkers = new Dictionary<AccountId, Kijker>();
        foreach (var stuk in ids.Chunk(PerVraag))
        {
            var accounts = await db.Set<Account>().AsNoTracking().Where(a => stuk.Contains(a.Id)).Select(a => new { a.Id, a.Naam, a.OrganisatieId, a.PersoonId }).ToListAsync(ct);
            var mensen = accounts.Select(a => a.PersoonId).OfType<PersoonId>().ToList();
            var namen = await db.Set<Persoon>().AsNoTracking().Where(p => mensen.Contains(p.Id)).Select(p => new { p.Id, p.Naam.Achternaam }).ToDictionaryAsync(p => p.Id, p => p.Achternaam, ct);
            foreach (var a in accounts)
                kijkers[new(a.Id)] = new(Delen(a.PersoonId is { } p && namen.TryGetValue(p, out var naam) ? naam : a.Naam.Split(' ')[^1]), a.OrganisatieId);
        }

        return kijkers;
    }

    private async Task<Dictionary<DossierId, Inwoner>> Inwoners(IReadOnlyList<DossierId> ids, CancellationToken ct)
    {
        var inwoners = new Dictionary<DossierId, Inwoner>();
        foreach (var stuk in ids.Chunk(PerVraag))
        {
            var rijen = await db.Set<Inwonerdossier>().AsNoTracking().Where(d => stuk.Contains(d.Id))
                .Join(db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (d, p) => new { d.Id, Persoon = p.Id, p.Naam }).ToListAsync(ct);
            foreach (var rij in rijen)
                inwoners[rij.Id] = new(rij.Persoon, Delen(rij.Naam.Achternaam), Tekst.Zoekvorm(rij.Naam.Volledig));
        }

        return inwoners;
    }

    private async Task<ILookup<OrganisatieId, (PersoonId? Persoon, string Naam)>> Collegas(IReadOnlyList<OrganisatieId> organisaties, CancellationToken ct) =>
        (await db.Set<Account>().AsNoTracking().Where(a => a.OrganisatieId != null && organisaties.Contains(a.OrganisatieId.Value))
            .Select(a => new { a.OrganisatieId, a.PersoonId, a.Naam }).ToListAsync(ct))
        .ToLookup(a => a.OrganisatieId!.Value, a => (a.PersoonId, Tekst.Zoekvorm(a.Naam)));

    // Somebody with a double name has both.
    private static HashSet<string> Delen(string? achternaam) =>
        [.. (achternaam ?? "").Split('-').Select(Tekst.Zoekvorm).Where(naam => naam.Length > 1)];

    private sealed record Kijker(HashSet<string> Achternamen, OrganisatieId? Organisatie);

    private sealed record Inwoner(PersoonId Persoon, HashSet<string> Achternamen, string Naam);
}
