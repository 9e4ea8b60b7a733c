using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Dossier.Meenemen;

/// <summary>What this module keeps about an inwoner. Documents and files go beside it, see Meeneempakket.</summary>
internal sealed class Dossierexport(AppDbContext db, LogContext log) : IDossierexport
{
    public IReadOnlyList<Exportdeel> Delen =>
    [
        new("personalia", "Jouw gegevens", typeof(Personaliadeel), Personalia),
        Exportdeel.Lijst("betrokkenen", "Wie er meedoen en meededen", Betrokkenen),
        Exportdeel.Lijst("toestemmingen", "Wat jij goedvond", Toestemmingen),
        Exportdeel.Lijst("vragen", "Jouw vragen over wie keek", Vragen),
        Exportdeel.Lijst("inzagen", "Wie er keek, ook jijzelf", Inzagen),
    ];

    private async Task<object> Personalia(DossierId dossier, CancellationToken ct)
    {
        var geopend = await Dossiers(dossier).Select(d => new { d.InwonerId, d.GeopendOp }).SingleAsync(ct);
        var p = await db.Set<Persoon>().AsNoTracking().SingleAsync(x => x.Id == geopend.InwonerId, ct);
        return new Personaliadeel(dossier.Waarde, geopend.GeopendOp, p.Naam.Voornaam, p.Naam.Tussenvoegsel, p.Naam.Achternaam, p.Geboortedatum, p.Bsn?.Voluit(),
            p.Adres.Straat, p.Adres.Postcode, p.Adres.Plaats, p.Telefoon, p.Email);
    }

    private async Task<List<Betrokkenedeel>> Betrokkenen(DossierId dossier, CancellationToken ct)
    {
        var mensen = await Dossiers(dossier).SelectMany(d => d.Betrokkenen).OrderBy(b => b.Vanaf).ToListAsync(ct);
        var ids = mensen.Select(b => b.PersoonId).Distinct().ToList();
        var namen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, ct);
        return [.. mensen.Select(b => new Betrokkenedeel(namen.GetValueOrDefault(b.PersoonId, ""), b.Rol, b.Relatie, b.Vanaf, b.Tot, b.Bereik, b.Plek, b.Betekenis, b.IsReserve,
            b.GepauzeerdOp, b.GekozenDoorInwoner, b.VastgelegdDoor))];
    }

    private async Task<List<Toestemmingdeel>> Toestemmingen(DossierId dossier, CancellationToken ct) =>
        [.. (await Dossiers(dossier).SelectMany(d => d.Toestemmingen).OrderBy(t => t.GegevenOp).ToListAsync(ct))
            .Select(t => new Toestemmingdeel(t.Doel, t.Ontvanger, t.Soorten, t.GegevenOp, t.Tot, t.Wijze, t.Getuige, t.GegevenDoor, t.VastgelegdDoor, t.Tekstversie, t.IngetrokkenOp, t.IngetrokkenDoor))];

    private async Task<List<Vraagdeel>> Vragen(DossierId dossier, CancellationToken ct) =>
        [.. (await db.Set<Inzagevraag>().AsNoTracking().Where(v => v.DossierId == dossier).OrderBy(v => v.GesteldOp).ToListAsync(ct))
            .Select(v => new Vraagdeel(v.GesteldOp, v.Dag, v.Wie, v.Wat, v.Vraag, v.Antwoord, v.BeantwoordDoor, v.BeantwoordOp))];

    private async Task<List<Inzagedeel>> Inzagen(DossierId dossier, CancellationToken ct) =>
        [.. (await log.Inzagen.AsNoTracking().Where(r => r.DossierId == dossier).OrderBy(r => r.Nummer).ToListAsync(ct))
            .Select(r => new Inzagedeel(r.Tijdstip, r.Naam, r.Rol, r.Organisatie, r.Gebeurtenis, r.Actie, r.Doel, r.Soorten, r.Toegestaan, r.Noodknop))];

    private IQueryable<Inwonerdossier> Dossiers(DossierId dossier) => db.Set<Inwonerdossier>().AsNoTracking().Where(d => d.Id == dossier);
}

/// <summary>Who the inwoner is.</summary>
public sealed record Personaliadeel(Guid Dossiernummer, DateOnly DossierGeopendOp, string Voornaam, string Tussenvoegsel, string Achternaam, DateOnly? Geboortedatum, string? Bsn,
    string Straat, string Postcode, string Plaats, string Telefoon, string Email);

/// <summary>Somebody who takes or took part.</summary>
public sealed record Betrokkenedeel(string Naam, Betrokkenheid Rol, string Relatie, DateOnly Vanaf, DateOnly? Tot, IReadOnlyList<Gegevenssoort> MagZien,
    Kringplek? Plek, string Betekenis, bool Reserve, DateOnly? GepauzeerdOp, bool DoorJouGekozen, string VastgelegdDoor);

/// <summary>A consent, also one that was withdrawn.</summary>
public sealed record Toestemmingdeel(Toestemmingsdoel Doel, string Ontvanger, IReadOnlyList<Gegevenssoort> Gegevens, DateOnly GegevenOp, DateOnly? Tot, Toestemmingswijze Wijze,
    string Getuige, string GegevenDoor, string VastgelegdDoor, string Tekstversie, DateOnly? IngetrokkenOp, string IngetrokkenDoor);

/// <summary>A question about who looked.</summary>
public sealed record Vraagdeel(DateTimeOffset GesteldOp, DateOnly OverDag, string OverWie, string OverWat, string Vraag, string Antwoord, string BeantwoordDoor, DateTimeOffset? BeantwoordOp);

/// <summary>A line of the inzagelog.</summary>
public sealed record Inzagedeel(DateTimeOffset Op, string Wie, string Rol, string Organisatie, string Wat, string Actie, string Waarvoor, string Gegevens, bool Mocht, bool Noodknop);
