using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;

/// <summary>Somebody who looked under a consent, with what they saw and when last.</summary>
public sealed record Kijker(string Naam, string Als, IReadOnlyList<string> Dingen, DateTimeOffset Laatst);

/// <summary>
/// What was already seen under a consent, from the log of reads: only by those whom that consent reaches, and only since it was given.
/// What went to an organisation outside Spil is in the consent itself (<see cref="Verstrekking"/>).
/// </summary>
public sealed class Algezien(AppDbContext db, Meekijkers meekijkers)
{
    public async Task<IReadOnlyList<Kijker>> Haal(Inwonerdossier dossier, Toestemming toestemming, CancellationToken ct)
    {
        var mensen = dossier.Betrokkenen.Where(b => b.Rol != Betrokkenheid.Inwoner && Bereikt(toestemming.Doel, b)).Select(b => (PersoonId?)b.PersoonId).Distinct().ToList();
        if (mensen.Count == 0) return [];
        var accounts = await db.Set<Account>().Where(a => mensen.Contains(a.PersoonId)).Select(a => a.Id).ToListAsync(ct);
        var begin = toestemming.GegevenOp.ToDateTime(TimeOnly.MinValue);
        var sinds = new DateTimeOffset(begin, Tijd.Nederland.GetUtcOffset(begin)).ToUniversalTime();
        var gezien = await meekijkers.Gezien(dossier.Id, [.. accounts.Select(a => new AccountId(a))], sinds, ct);
        return
        [
            .. gezien.GroupBy(g => (g.Naam, g.Rol, g.Organisatie)).Select(wie => new Kijker(
                wie.Key.Naam, RolTekst.Als(wie.Key.Rol, wie.Key.Organisatie),
                [.. wie.OrderByDescending(g => g.Laatst).Select(g => g.Keer == 1 ? g.Wat : $"{g.Wat} ({g.Keer} keer)")], wie.Max(g => g.Laatst)))
                .OrderByDescending(k => k.Laatst),
        ];
    }

    private static bool Bereikt(Toestemmingsdoel doel, Betrokkene wie) => doel switch
    {
        Toestemmingsdoel.Deelname => wie.IsTandem,
        Toestemmingsdoel.DelenMetKring => !wie.IsTandem,
        _ => false,
    };
}
