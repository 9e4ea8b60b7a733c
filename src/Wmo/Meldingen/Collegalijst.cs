using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meelezen;

namespace Spil.Wmo.Meldingen;

/// <summary>The other consulenten of one's own municipality who can come in now.</summary>
internal static class Collegalijst
{
    public static async Task<IReadOnlyList<Consulent>> Haal(AppDbContext db, Gebruiker ik, DateTimeOffset nu, CancellationToken ct)
    {
        var (gemeente, zelf) = (ik.Organisatie, ik.Ik);
        if (gemeente is null) return [];
        return [.. (await db.Set<Account>().AsNoTracking().Where(a => a.Rol == Rol.Consulent && a.OrganisatieId == gemeente && a.PersoonId != null && a.PersoonId != zelf && (a.GeblokkeerdOp == null || a.GeblokkeerdOp > nu))
            .OrderBy(a => a.Naam).Select(a => new { a.PersoonId, a.Naam }).ToListAsync(ct)).Select(a => new Consulent(a.PersoonId!.Value, a.Naam)).DistinctBy(c => c.Persoon)];
    }
}
