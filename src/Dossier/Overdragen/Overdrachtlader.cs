using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Overdragen;

/// <summary>One inwoner in the work of somebody.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Betrokkene">The involvement that can be handed over.</param>
/// <param name="Naam">Name of the inwoner.</param>
/// <param name="Rol">As what.</param>
/// <param name="Loopt">A hand-over of this was proposed or agreed already.</param>
public sealed record Werkgeval(DossierId Dossier, Guid Betrokkene, Naam Naam, Betrokkenheid Rol, bool Loopt);

/// <summary>A member of staff.</summary>
public sealed record Medewerker(PersoonId Persoon, string Naam, Rol Rol, OrganisatieId? Organisatie, string Organisatienaam, DateTimeOffset? Tot, Guid Account);

/// <summary>Collects whose work can be handed over, to whom, and what is open in it.</summary>
public sealed class Overdrachtlader(AppDbContext db, IDossierToegang toegang, IEnumerable<IOverdrachtbron> bronnen, TimeProvider klok)
{
    /// <summary>No more on one page than one form may send.</summary>
    public const int Hoogstens = 200;

    private static readonly Betrokkenheid[] Rollen = [.. Enum.GetValues<Betrokkenheid>().Where(Overdracht.KanOver)];

    /// <summary>The role that an account needs to take over this.</summary>
    public static Rol? Nodig(Betrokkenheid rol) => rol switch
    {
        Betrokkenheid.Casusregisseur => Rol.Casusregisseur,
        Betrokkenheid.Ervaringsdeskundige => Rol.Ervaringsdeskundige,
        Betrokkenheid.FamilieErvaringsdeskundige => Rol.FamilieErvaringsdeskundige,
        Betrokkenheid.Professional => Rol.Professional,
        Betrokkenheid.Regiebehandelaar => Rol.Regiebehandelaar,
        Betrokkenheid.Consulent => Rol.Consulent,
        _ => null,
    };

    /// <summary>Everybody whom this person helps and whom the signed-in person may see, by name.</summary>
    /// <param name="van">Whose work.</param>
    /// <param name="eigen">It is the work of who is signed in; otherwise it is the projectleider who looks.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<Werkgeval>> Werk(PersoonId van, bool eigen, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var mijn = eigen ? (await toegang.Soorten(Enum.GetValues<Gegevenssoort>(), null, ct)).Select(z => z.Key).ToList() : [];
        var zichtbaar = toegang.Zichtbaar(Gegevenssoort.Contact).Select(d => new { Dossier = d });
        var rijen = await (
            from b in db.Set<Betrokkene>().AsNoTracking()
            where b.PersoonId == van && Rollen.Contains(b.Rol) && (b.Rol != Betrokkenheid.Consulent || b.Tot == null || b.AfwezigheidId != null) && b.Vanaf <= vandaag && (b.Tot == null || (b.Tot >= vandaag && b.Tot >= b.Vanaf) || b.AfwezigheidId != null)
            let dossier = EF.Property<DossierId>(b, Dossiersleutel.Naam)
            where (eigen ? mijn.Contains(dossier) : zichtbaar.Any(z => z.Dossier == dossier))
                && !db.Set<Betrokkene>().Any(a => EF.Property<DossierId>(a, Dossiersleutel.Naam) == dossier && a.Id != b.Id && b.Tot < vandaag && a.Rol == b.Rol
                    && (a.Tot == null || (a.Tot >= vandaag && a.Tot >= a.Vanaf)) && (a.OvergenomenVan == b.Id || Betrokkene.Tandemrollen.Contains(b.Rol)))
            join d in db.Set<Inwonerdossier>() on dossier equals d.Id
            join p in db.Set<Persoon>() on d.InwonerId equals p.Id
            orderby p.Sorteersleutel, b.Id
            select new
            {
                dossier, b.Id, p.Naam, b.Rol,
                Loopt = db.Set<Overdracht>().Any(o => o.BetrokkeneId == b.Id && (o.Stand == Overdrachtstand.Voorgesteld || o.Stand == Overdrachtstand.WachtOpInwoner || o.Stand == Overdrachtstand.Afgesproken)),
            }).Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.Select(r => new Werkgeval(r.dossier, r.Id, r.Naam, r.Rol, r.Loopt))];
    }

    /// <summary>What is open in these, for who may see it.</summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="van">Whose work it is.</param>
    /// <param name="wie">Who looks.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<ILookup<DossierId, string>> Punten(IReadOnlyCollection<DossierId> dossiers, PersoonId van, Gebruiker wie, CancellationToken ct)
    {
        if (dossiers.Count == 0) return Array.Empty<Overdrachtpunt>().ToLookup(p => p.Dossier, p => p.Zin);
        var gezien = await toegang.Soorten(Enum.GetValues<Gegevenssoort>(), null, ct);
        bool Mag(Overdrachtpunt punt) => gezien[punt.Dossier].Contains(punt.Soort) || (wie.Rol == Rol.Projectleider && Zichtregel.ZietVanAlle(punt.Soort, false, false));
        var punten = new List<Overdrachtpunt>();
        foreach (var bron in bronnen) punten.AddRange(await bron.Haal(dossiers, van, ct));
        return punten.Where(Mag).DistinctBy(p => (p.Dossier, p.Zin)).ToLookup(p => p.Dossier, p => p.Zin);
    }

    /// <summary>Staff with one of these roles, by name: who can come in, or also who is away, whose work has to be handed over most of all.</summary>
    public Task<List<Medewerker>> Medewerkers(IReadOnlyCollection<Rol> rollen, bool ookWeg, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return db.Set<Account>().AsNoTracking().Where(a => a.PersoonId != null && rollen.Contains(a.Rol) && (ookWeg || a.GeblokkeerdOp == null || a.GeblokkeerdOp > nu))
            .OrderBy(a => a.Naam).ThenBy(a => a.Id).Select(a => new Medewerker(a.PersoonId!.Value, a.Naam, a.Rol, a.OrganisatieId, a.Organisatienaam, a.GeblokkeerdOp, a.Id)).ToListAsync(ct);
    }

    /// <summary>A member of staff with a role in dossiers, also who cannot come in any more; null when there is none.</summary>
    public Task<Medewerker?> Medewerker(PersoonId persoon, CancellationToken ct)
    {
        var rollen = Rollen.Select(Nodig).ToList();
        return db.Set<Account>().AsNoTracking().Where(a => a.PersoonId == persoon && rollen.Contains(a.Rol)).OrderBy(a => a.Id)
            .Select(a => new Medewerker(a.PersoonId!.Value, a.Naam, a.Rol, a.OrganisatieId, a.Organisatienaam, a.GeblokkeerdOp, a.Id)).FirstOrDefaultAsync(ct);
    }
}
