using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meelezen;

namespace Spil.Wmo.Meldingen;

/// <summary>The consulenten of a municipality who can come in now.</summary>
internal static class Collegalijst
{
    /// <summary>The others, in one's own municipality.</summary>
    public static async Task<IReadOnlyList<Consulent>> Haal(AppDbContext db, Gebruiker ik, DateTimeOffset nu, CancellationToken ct) =>
        [.. (await Van(db, ik.Organisatie, nu, ct)).Where(c => c.Persoon != ik.Ik)];

    /// <summary>All of them, by name.</summary>
    public static async Task<IReadOnlyList<Consulent>> Van(AppDbContext db, OrganisatieId? gemeente, DateTimeOffset nu, CancellationToken ct)
    {
        if (gemeente is null) return [];
        return [.. (await db.Set<Account>().AsNoTracking().Where(a => a.Rol == Rol.Consulent && a.OrganisatieId == gemeente && a.PersoonId != null && (a.GeblokkeerdOp == null || a.GeblokkeerdOp > nu))
            .OrderBy(a => a.Naam).Select(a => new { a.PersoonId, a.Naam }).ToListAsync(ct)).Select(a => new Consulent(a.PersoonId!.Value, a.Naam)).DistinctBy(c => c.Persoon)];
    }
}
