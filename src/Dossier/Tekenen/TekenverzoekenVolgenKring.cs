using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Tekenen;

/// <summary>Who does not take part any more is not asked to sign any more, and so cannot open that document any more either.</summary>
internal sealed class TekenverzoekenVolgenKring(AppDbContext db) : IBetrokkenheidsvolger
{
    public async Task<IReadOnlyList<Gebeurtenis>> Volg(DossierId dossier, DateTimeOffset nu, CancellationToken ct)
    {
        var betrokkenen = (await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == dossier, ct)).Betrokkenen;
        // Somebody who was never involved, and is only asked to sign, stays asked.
        var weg = betrokkenen.Select(b => b.PersoonId).Distinct().Where(p => !betrokkenen.Any(b => b.PersoonId == p && b.GeldtOp(nu.Datum()))).ToList();
        if (weg.Count == 0) return [];
        var documenten = await db.Set<Document>().AsSplitQuery().Include(d => d.Versies).ThenInclude(v => v.Handtekeningen)
            .Where(d => d.DossierId == dossier && d.Versies.Any(v => v.Stand == Documentstand.TerTekening
                && v.Handtekeningen.Any(h => h.PersoonId != null && weg.Contains(h.PersoonId.Value)))).ToListAsync(ct);
        return [.. documenten.SelectMany(d => weg.SelectMany(p => d.VervalVoor(p, nu)))];
    }
}
