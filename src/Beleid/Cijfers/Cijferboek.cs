using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Data;
using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Feiten;
using Spil.Platform.Schrijven;

namespace Spil.Beleid.Cijfers;

/// <summary>A month of a municipality: what changed in it, and the stand at its end.</summary>
/// <param name="Begin">The first day.</param>
/// <param name="Gebeurd">What changed in the month.</param>
/// <param name="Einde">The stand at the end.</param>
public sealed record Maandstand(DateOnly Begin, Cijferstand Gebeurd, Cijferstand Einde);

/// <summary>Keeps the figures per month and reads them back. A recount writes only what became different.</summary>
public sealed class Cijferboek(AppDbContext db, IFeitenbron bron, TimeProvider klok)
{
    /// <summary>Counts all cases again; false when nothing was written anywhere since the last time.</summary>
    public async Task<bool> WerkBij(CancellationToken ct)
    {
        // Read before the cases: what is written while they are counted, is counted next time.
        var nummer = await db.Set<Wijzigingsregel>().MaxAsync(r => (long?)r.Nummer, ct) ?? 0;
        var stand = await db.Set<Tellingstand>().SingleOrDefaultAsync(ct);
        if (stand?.Lognummer == nummer) return false;
        if (stand is null) db.Add(stand = new());
        (stand.GeteldOp, stand.Lognummer) = (klok.GetUtcNow(), nummer);
        await Vergelijk((await Tel(ct)).Cijfers, ct);
#pragma warning disable RS0030 // Counted from what is there: nobody changes anything.
        await db.SaveChangesAsync(ct);
#pragma warning restore RS0030
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>When was counted last; null when that was never.</summary>
    public async Task<DateTimeOffset?> GeteldOp(CancellationToken ct) => (await db.Set<Tellingstand>().AsNoTracking().SingleOrDefaultAsync(ct))?.GeteldOp;

    /// <summary>The municipalities with figures, by name.</summary>
    public async Task<IReadOnlyList<Gemeentefeit>> Gemeenten(CancellationToken ct) =>
        await bron.Gemeenten(await db.Set<Maandcijfer>().Select(c => c.GemeenteId).Distinct().ToListAsync(ct), ct);

    /// <summary>Every month from the first in which something happened up to and including this one, in order. One query, as large as there are months.</summary>
    public async Task<IReadOnlyList<Maandstand>> Maanden(OrganisatieId gemeente, DateOnly tot, CancellationToken ct)
    {
        var rijen = await db.Set<Maandcijfer>().AsNoTracking().Where(c => c.GemeenteId == gemeente && c.Maand <= tot).OrderBy(c => c.Maand).ToListAsync(ct);
        if (rijen.Count == 0) return [];
        var maanden = new List<Maandstand>();
        var perMaand = rijen.ToLookup(r => r.Maand);
        var vorige = new Cijferstand();
        for (var maand = rijen[0].Maand; maand <= tot; maand = maand.AddMonths(1))
        {
            var (gebeurd, einde) = (new Cijferstand(), new Cijferstand());
            foreach (var (groep, maat, waarde) in vorige.Alles()) einde.Tel(groep, maat, waarde);
            foreach (var rij in perMaand[maand])
            {
                gebeurd.Tel(rij.Groep, rij.Maat, rij.Waarde);
                einde.Tel(rij.Groep, rij.Maat, rij.Waarde);
            }
            maanden.Add(new(maand, gebeurd, vorige = einde));
        }
        return maanden;
    }

    private async Task<Maandtelling> Tel(CancellationToken ct)
    {
        var telling = new Maandtelling();
        await foreach (var zaak in bron.Zaken(null, ct)) telling.Tel(zaak);
        await foreach (var bezwaar in bron.Bezwaren(null, ct)) telling.Tel(bezwaar);
        await foreach (var signaal in bron.Signalen(null, ct)) telling.Tel(signaal);
        await foreach (var termijn in bron.Termijnen(null, ct)) telling.Tel(termijn);
        return telling;
    }

    private async Task Vergelijk(IReadOnlyDictionary<Maandsleutel, long> geteld, CancellationToken ct)
    {
        var bekend = await db.Set<Maandcijfer>().ToDictionaryAsync(c => new Maandsleutel(c.GemeenteId, c.Maand, c.Groep, c.Maat), ct);
        foreach (var (sleutel, waarde) in geteld)
        {
            if (bekend.Remove(sleutel, out var cijfer)) cijfer.Waarde = waarde;
            else db.Add(new Maandcijfer { GemeenteId = sleutel.Gemeente, Maand = sleutel.Maand, Groep = sleutel.Groep, Maat = sleutel.Maat, Waarde = waarde });
        }
        db.RemoveRange(bekend.Values);
    }
}
