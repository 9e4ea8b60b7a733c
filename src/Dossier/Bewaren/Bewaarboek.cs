using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Dossier.Bewaren;

/// <summary>How long a dossier and each document in it are kept.</summary>
/// <param name="Oordeel">The dossier; null while help goes on.</param>
/// <param name="Feiten">What it was counted from.</param>
/// <param name="Documenten">Each document.</param>
public sealed record Bewaarbeeld(Bewaaroordeel? Oordeel, IReadOnlyList<Bewaarfeit> Feiten, IReadOnlyDictionary<Guid, Bewaaroordeel> Documenten);

/// <summary>Counts how long dossiers are kept, from what the modules say.</summary>
public sealed class Bewaarboek(AppDbContext db, IEnumerable<IBewaarfeitbron> bronnen)
{
    private const int PerStuk = 200;

    /// <summary>Every class with what was laid down about it.</summary>
    public async Task<IReadOnlyList<Bewaartermijn>> Termijnen(CancellationToken ct)
    {
        var regelingen = await db.Set<Bewaarregeling>().AsNoTracking().ToDictionaryAsync(r => r.Code, ct);
        return [.. Bewaarklassen.Alle.Select(k => new Bewaartermijn(k, regelingen.GetValueOrDefault(k.Code)))];
    }

    /// <summary>One dossier, counted now.</summary>
    public async Task<Bewaarbeeld> Van(DossierId dossier, CancellationToken ct)
    {
        var termijn = Zoeker(await Termijnen(ct));
        var feiten = await Feiten([dossier], ct);
        return new(Bewaarrekening.Dossier(feiten, termijn), feiten, Bewaarrekening.Documenten(feiten, termijn));
    }

    /// <summary>Counts all dossiers and keeps the outcome for the list. May run as often as one likes.</summary>
    public async Task<int> WerkBij(CancellationToken ct)
    {
        var termijn = Zoeker(await Termijnen(ct));
        var geteld = 0;
        foreach (var ids in (await db.Set<Inwonerdossier>().Select(d => d.Id).ToListAsync(ct)).Chunk(PerStuk))
            geteld += await Stuk([.. ids], termijn, ct);
        return geteld;
    }

    private async Task<int> Stuk(List<DossierId> ids, Func<string, Bewaartermijn> termijn, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var feiten = (await Feiten(ids, ct)).ToLookup(f => f.Dossier);
        var standen = await db.Set<Bewaarstand>().Where(s => ids.Contains(s.DossierId)).ToDictionaryAsync(s => s.DossierId, ct);
        var geteld = 0;
        foreach (var id in ids)
        {
            List<Bewaarfeit> hier = [.. feiten[id]];
            var stand = standen.GetValueOrDefault(id);
            if (Bewaarrekening.Dossier(hier, termijn) is not { } oordeel)
            {
                if (stand is not null)
                    db.Remove(stand);
                continue;
            }

            if (stand is null)
                db.Add(stand = new(id));
            stand.Zet(oordeel, Bewaarrekening.Documenten(hier, termijn).Values.Select(o => o.Einde).Append(oordeel.Einde).Min());
            geteld++;
        }

#pragma warning disable RS0030 // Counted from what is there: nobody changes anything.
        await db.SaveChangesAsync(ct);
#pragma warning restore RS0030
        db.ChangeTracker.Clear();
        return geteld;
    }

    private async Task<IReadOnlyList<Bewaarfeit>> Feiten(IReadOnlyCollection<DossierId> ids, CancellationToken ct)
    {
        List<Bewaarfeit> feiten = [];
        foreach (var bron in bronnen)
            feiten.AddRange(await bron.Haal(ids, ct));
        return feiten;
    }

    private static Func<string, Bewaartermijn> Zoeker(IReadOnlyList<Bewaartermijn> termijnen) =>
        code => termijnen.FirstOrDefault(t => t.Klasse.Code == code) ?? termijnen.Single(t => t.Klasse.Code == Bewaarklassen.Traject);
}
