using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Overdragen;

/// <summary>Documents that wait: what somebody still signs, and what is half filled in.</summary>
internal sealed class Dossierpunten(AppDbContext db) : IOverdrachtbron
{
    public async Task<IReadOnlyList<Overdrachtpunt>> Haal(IReadOnlyCollection<DossierId> dossiers, PersoonId van, CancellationToken ct)
    {
        var rijen = await db.Set<Document>().AsNoTracking().Where(d => dossiers.Contains(d.DossierId))
            .SelectMany(d => d.Versies.Where(v => v.Stand == Documentstand.Concept || v.Stand == Documentstand.TerTekening), (d, v) => new
            {
                d.DossierId, d.Titel, d.Gegevens, v.Stand,
                TekenIk = v.Handtekeningen.Any(h => h.PersoonId == van && (h.Stand == Tekenstand.Gevraagd || h.Stand == Tekenstand.Geweigerd)),
            }).OrderBy(r => r.Titel).ToListAsync(ct);
        return [.. rijen.Where(r => r.Stand == Documentstand.Concept || r.TekenIk)
            .Select(r => new Overdrachtpunt(r.DossierId, r.Gegevens.Count > 0 ? r.Gegevens[0] : Gegevenssoort.Plan, r.TekenIk ? $"Nog tekenen: {r.Titel}." : $"Nog niet af: {r.Titel}."))];
    }
}
