using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Groepen;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Dossier.Meenemen;

/// <summary>Who acts for the inwoner, what was told outside Spil, the resource group, and who was kept out or came in by an emergency.</summary>
internal sealed class Kringexport(AppDbContext db, TimeProvider klok) : IDossierexport
{
    public IReadOnlyList<Exportdeel> Delen =>
    [
        Exportdeel.Lijst("vertegenwoordigers", "Wie namens jou beslissen", Vertegenwoordigers),
        Exportdeel.Lijst("verstrekkingen", "Wat aan anderen is verteld", Verstrekkingen),
        Exportdeel.Lijst("resourcegroep", "Jouw groep en de gesprekken", Gesprekken),
        Exportdeel.Lijst("afschermingen", "Wanneer jouw dossier afgeschermd was", Afschermingen),
        Exportdeel.Lijst("noodtoegangen", "Wie met noodtoegang keek", Noodtoegangen),
        Exportdeel.Lijst("overdrachten", "Wie ging en wie kwam", Overdrachten),
        Exportdeel.Lijst("netwerk", "Wie ook belangrijk voor jou is", Netwerk),
        Exportdeel.Lijst("uitnodigingen", "Wie jij uitnodigde", Uitnodigingen),
    ];

    private async Task<List<Vertegenwoordigerdeel>> Vertegenwoordigers(DossierId dossier, CancellationToken ct) =>
        [.. (await Dossiers(dossier).SelectMany(d => d.Vertegenwoordigers).OrderBy(v => v.Vanaf).ToListAsync(ct))
            .Select(v => new Vertegenwoordigerdeel(v.Naam, v.Soort, v.Bewijs, v.GezienDoor, v.Vanaf, v.Tot))];

    private async Task<List<Verstrekkingdeel>> Verstrekkingen(DossierId dossier, CancellationToken ct) =>
        [.. (await Dossiers(dossier).SelectMany(d => d.Toestemmingen).SelectMany(t => t.Verstrekkingen, (t, v) => new { t.Doel, t.Ontvanger, Wat = v }).ToListAsync(ct))
            .OrderBy(v => v.Wat.Op).Select(v => new Verstrekkingdeel(v.Doel, v.Ontvanger, v.Wat.Op, v.Wat.Soorten, v.Wat.Wat, v.Wat.Door))];

    private async Task<List<Gesprekdeel>> Gesprekken(DossierId dossier, CancellationToken ct)
    {
        var groep = await db.Set<Resourcegroep>().AsNoTracking().AsSplitQuery().Include(g => g.Genomineerden).ThenInclude(g => g.Verslagen).SingleOrDefaultAsync(g => g.DossierId == dossier, ct);
        return [.. (groep?.Genomineerden ?? []).Select(g => new Gesprekdeel(g.Naam, g.Relatie,
            [.. g.Verslagen.OrderBy(v => v.Op).Select(v => new Verslagdeel(v.Op, v.Schrijver, v.Tekst, v.VrijgegevenOp))]))];
    }

    private async Task<List<Afschermingdeel>> Afschermingen(DossierId dossier, CancellationToken ct)
    {
        var alle = await Dossiers(dossier).SelectMany(d => d.Afschermingen).OrderBy(a => a.Id).ToListAsync(ct);
        var ids = alle.SelectMany(a => a.Groep).Distinct().ToList();
        var namen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, ct);
        return [.. alle.Select(a => new Afschermingdeel(a.GevraagdOp, a.Vraag, a.Vanaf, a.Tot, a.Reden, a.Door, [.. a.Groep.Select(p => namen.GetValueOrDefault(p, ""))], a.Eindreden))];
    }

    private async Task<List<Noodtoegangdeel>> Noodtoegangen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Noodtoegang>().AsNoTracking().Where(n => n.DossierId == dossier).OrderBy(n => n.Begonnen).ToListAsync(ct))
            .Select(n => new Noodtoegangdeel(n.Naam, n.Rol, n.Organisatie, n.Reden, n.Soorten, n.Begonnen, n.Tot, n.Bevinding, n.GetoetstDoor, n.GetoetstOp))];

    private async Task<List<Overdrachtexport>> Overdrachten(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Overdracht>().AsNoTracking().Where(o => o.DossierId == dossier).OrderBy(o => o.Id).ToListAsync(ct))
            .Select(o => new Overdrachtexport(o.Rol, o.VanNaam, o.NaarNaam, o.Ingang, o.Stand, o.Notitie, o.Reden, o.DoorNaam, o.VoorgesteldOp, o.VerteldOp, o.GekozenOp))];

    private async Task<List<Netwerkdeel>> Netwerk(DossierId dossier, CancellationToken ct) =>
        await db.Set<Netwerklid>().AsNoTracking().Where(l => l.DossierId == dossier).OrderBy(l => l.Id)
            .Select(l => new Netwerkdeel(l.Naam, l.Relatie, l.Soort, l.Plek, l.Betekenis)).ToListAsync(ct);

    private async Task<List<Uitnodigingdeel>> Uitnodigingen(DossierId dossier, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return [.. (await db.Set<Uitnodiging>().AsNoTracking().Where(u => u.DossierId == dossier).OrderBy(u => u.Id).ToListAsync(ct))
            .Select(u => new Uitnodigingdeel(u.Naam.Volledig, u.Email, u.Rol, u.Relatie, u.Bereik, u.Tot, u.VastgelegdDoor, u.Namens, u.VerstuurdOp, u.GeldigTot, u.Stand(nu), u.LaatstePoging))];
    }

    private IQueryable<Inwonerdossier> Dossiers(DossierId dossier) => db.Set<Inwonerdossier>().AsNoTracking().Where(d => d.Id == dossier);
}

/// <summary>Somebody who decides for the inwoner.</summary>
public sealed record Vertegenwoordigerdeel(string Naam, Vertegenwoordiging Soort, string Bewijs, string GezienDoor, DateOnly Vanaf, DateOnly? Tot);

/// <summary>Something that was told to an organisation outside Spil.</summary>
public sealed record Verstrekkingdeel(Toestemmingsdoel Waarvoor, string Ontvanger, DateOnly Op, IReadOnlyList<Gegevenssoort> Gegevens, string Wat, string Door);

/// <summary>Somebody whom the inwoner wants in the group, with the talks.</summary>
public sealed record Gesprekdeel(string Naam, string Relatie, IReadOnlyList<Verslagdeel> Gesprekken);

/// <summary>The record of a talk.</summary>
public sealed record Verslagdeel(DateOnly Op, string Schrijver, string Tekst, DateOnly? GedeeldOp);

/// <summary>A time in which the dossier was closed to all but a few, or the question for it.</summary>
public sealed record Afschermingdeel(DateOnly? GevraagdOp, string Vraag, DateOnly? Vanaf, DateOnly? Tot, string Reden, string Door, IReadOnlyList<string> Wie, string Eindreden);

/// <summary>Somebody who looked because of an emergency.</summary>
public sealed record Noodtoegangdeel(string Wie, string Rol, string Organisatie, string Reden, IReadOnlyList<Gegevenssoort> Gegevens, DateTimeOffset Begonnen, DateTimeOffset Tot,
    string Bevinding, string BekekenDoor, DateTimeOffset? BekekenOp);

/// <summary>Somebody who handed over to a colleague, or would have.</summary>
public sealed record Overdrachtexport(Betrokkenheid Rol, string WieGaat, string WieKomt, DateOnly Vanaf, Overdrachtstand Stand, string Notitie, string Reden, string VoorgesteldDoor,
    DateTimeOffset VoorgesteldOp, DateOnly? VerteldOp, DateOnly? GekozenOp);

/// <summary>Somebody who matters and does not take part.</summary>
public sealed record Netwerkdeel(string Naam, string Relatie, Netwerksoort Soort, Kringplek? Plek, string Betekenis);

/// <summary>Somebody who was invited, and how that stands.</summary>
public sealed record Uitnodigingdeel(string Naam, string Email, Betrokkenheid? Als, string Relatie, IReadOnlyList<Gegevenssoort> Gegevens, DateOnly? Tot, string Door, string Namens,
    DateTimeOffset Verstuurd, DateTimeOffset GeldigTot, Uitnodigingsstand Stand, DateTimeOffset? VerkeerdeCode);
