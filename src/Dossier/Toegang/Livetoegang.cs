using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Live;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Toegang;

/// <summary>Reads the dossier once and lets the domain decide for everybody who has it open. Says the same as <see cref="DossierToegang"/>; a test compares them.</summary>
internal sealed class Livetoegang(AppDbContext db, TimeProvider klok) : ILivetoegang
{
    private static readonly Gegevenssoort[] Soorten = Enum.GetValues<Gegevenssoort>();

    public async Task<IReadOnlyDictionary<AccountId, IReadOnlySet<Gegevenssoort>>> Ziet(DossierId dossier, IReadOnlyCollection<Gebruiker> wie, CancellationToken ct)
    {
        var geheel = await db.Set<Inwonerdossier>().AsNoTracking().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Include(d => d.Vertegenwoordigers)
            .AsSplitQuery().SingleOrDefaultAsync(d => d.Id == dossier, ct);
        if (geheel is null)
            return new Dictionary<AccountId, IReadOnlySet<Gegevenssoort>>();
        var nu = klok.GetUtcNow();
        var nood = await db.Set<Noodtoegang>().AsNoTracking().Where(n => n.DossierId == dossier && n.Begonnen <= nu && nu < n.Tot).ToListAsync(ct);
        return wie.Select(g => (g.Account, Ziet: Van(geheel, g, nood))).Where(z => z.Ziet.Count > 0).ToDictionary(z => z.Account, z => (IReadOnlySet<Gegevenssoort>)z.Ziet);
    }

    private HashSet<Gegevenssoort> Van(Inwonerdossier dossier, Gebruiker wie, List<Noodtoegang> nood)
    {
        if (wie.Persoon is not { } persoon)
            return [];
        var vandaag = klok.Vandaag();
        var gesloten = dossier.IsGeslotenVoor(persoon, vandaag);
        var eigen = wie.Rol.IsBurger() ? [] : nood.FindAll(n => n.PersoonId == persoon);
        return Soorten.Where(s => dossier.ZietAlsBetrokkene(persoon, s, vandaag)
            || (wie.Rol == Rol.Vertegenwoordiger && dossier.ZietAlsVertegenwoordiger(persoon, s, vandaag))
            || (wie.Rol == Rol.Projectleider && Zichtregel.ZietVanAlle(s, gesloten, dossier.AlleenOndersteuning))
            || eigen.Exists(n => Zichtregel.ZietInNood(n.Soorten, s, gesloten, n.OokAfgeschermd))).ToHashSet();
    }
}
