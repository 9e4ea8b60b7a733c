using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Overdragen;

/// <summary>The consulent of a melding is who is involved now: when one hands over to another, the meldingen go along.</summary>
internal sealed class Consulentwissel(AppDbContext db)
{
    /// <summary>Brings the meldingen of these dossiers in line with who is involved on a day, saved or not.</summary>
    public async Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateOnly vandaag, CancellationToken ct)
    {
        var meldingen = await db.Set<Melding>().AsSplitQuery().Where(m => dossiers.Contains(m.DossierId) && m.ConsulentId != null).ToListAsync(ct);
        if (meldingen.Count == 0) return [];
        var gehelen = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).AsSplitQuery().Where(d => dossiers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        var over = meldingen.Select(m => (Melding: m, Naar: Opvolger(gehelen[m.DossierId], m, vandaag))).Where(m => m.Naar is not null).ToList();
        var ids = over.ConvertAll(o => o.Naar!.Value);
        var namen = await db.Set<Persoon>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, ct);
        return [.. over.Select(o => (o.Melding.DossierId, Gebeurtenis: o.Melding.NeemOver(o.Naar!.Value, namen[o.Naar.Value]))).Where(g => g.Gebeurtenis is not null).Select(g => new Gevolgd(g.DossierId, g.Gebeurtenis!))];
    }

    /// <summary>The dossiers in which somebody took over a day ago or longer, and the melding still names another.</summary>
    public Task<List<DossierId>> Achter(DateOnly vandaag, CancellationToken ct) => db.Set<Melding>().Where(m => m.ConsulentId != null && db.Set<Inwonerdossier>().Any(d => d.Id == m.DossierId
            && d.Betrokkenen.Any(b => b.Rol == Betrokkenheid.Consulent && b.OvergenomenVan != null && b.Vanaf <= vandaag && (b.Tot == null || b.Tot >= vandaag) && b.PersoonId != m.ConsulentId)
            && !d.Betrokkenen.Any(b => b.Rol == Betrokkenheid.Consulent && b.PersoonId == m.ConsulentId && b.Vanaf <= vandaag && (b.Tot == null || b.Tot >= vandaag))))
        .Select(m => m.DossierId).Distinct().ToListAsync(ct);

    // Only by a hand-over: a colleague who reads along takes nothing over.
    private static PersoonId? Opvolger(Inwonerdossier dossier, Melding melding, DateOnly vandaag)
    {
        var nu = dossier.Betrokkenen.Where(b => b.Rol == Betrokkenheid.Consulent && b.GeldtOp(vandaag)).ToList();
        return nu.Exists(b => b.PersoonId == melding.ConsulentId) ? null : nu.Where(b => b.OvergenomenVan is not null).OrderBy(b => b.Vanaf).ThenBy(b => b.Id).LastOrDefault()?.PersoonId;
    }
}

/// <summary>On the day a hand-over is agreed for today, the melding goes along at once.</summary>
internal sealed class MeldingenVolgenKring(Consulentwissel wissel) : IBetrokkenheidsvolger
{
    public Task<IReadOnlyList<Gevolgd>> Volg(IReadOnlyCollection<DossierId> dossiers, DateTimeOffset nu, CancellationToken ct) => wissel.Volg(dossiers, nu.Datum(), ct);
}

/// <summary>A hand-over for a later day: on that day the melding goes along.</summary>
internal sealed class Consulenttaak(Consulentwissel wissel, Opslag opslag, TimeProvider klok) : ITaak
{
    public string Code => "wmo-consulenten";

    public string Naam => "Meldingen volgen de overdracht";

    public string Uitleg => "Zet meldingen voor hulp bij het huishouden op naam van de consulent die ze vandaag overneemt.";

    public Taakrooster Rooster => Taakrooster.Nacht(0, 10);

    public async Task<string> Doe(CancellationToken ct)
    {
        var gevolgd = await wissel.Volg(await wissel.Achter(klok.Vandaag(), ct), klok.Vandaag(), ct);
        if (gevolgd.Count == 0) return "Er was niets om over te dragen.";
        // Somebody who hands over in this same second is followed in the next run.
        await opslag.OpslaanAlles(Wijziging.PerDossier(Uitvoerder.Spil("taken"), klok.GetUtcNow(), "Melding overgedragen", gevolgd), ct: ct);
        return gevolgd.Count == 1 ? "1 melding ging over." : $"{gevolgd.Count} meldingen gingen over.";
    }
}

/// <summary>What a colleague who takes over should know: where each melding stands.</summary>
internal sealed class Meldingpunten(AppDbContext db, TimeProvider klok) : IOverdrachtbron
{
    public async Task<IReadOnlyList<Overdrachtpunt>> Haal(IReadOnlyCollection<DossierId> dossiers, PersoonId van, CancellationToken ct) =>
        [.. (await db.Set<Melding>().AsNoTracking().AsSingleQuery().Where(m => dossiers.Contains(m.DossierId) && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt).ToListAsync(ct))
            .Select(m => new Overdrachtpunt(m.DossierId, Gegevenssoort.Ondersteuning, $"Hulp bij het huishouden: {m.Stand.Naam()}. {Meldwoorden.Termijn(m, klok.Vandaag()).Zin}"))];
}
