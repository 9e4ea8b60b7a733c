using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Meldingen;

/// <summary>A melding in a list, with who it is about.</summary>
public sealed record Meldrij(Melding Melding, Naam Wie, Termijnbeeld Termijn)
{
    public string Pad => $"/wmo/meldingen/{Melding.Id}";
}

/// <summary>
/// The meldingen that run: one's own, those of the team of the municipality, and those nobody took up. A list tells who, where and by when;
/// what is in a case opens for who is involved only.
/// </summary>
internal sealed class Meldlijst(AppDbContext db, IDossierToegang toegang)
{
    /// <summary>The longest list that is drawn; who has more than this has another problem than a list.</summary>
    public const int Hoogstens = 200;

    public Task<IReadOnlyList<Meldrij>> Mijn(Gebruiker gebruiker, DateOnly vandaag, CancellationToken ct) =>
        Haal(db.Set<Melding>().Where(m => m.ConsulentId == gebruiker.Ik && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt), vandaag, ct);

    public Task<IReadOnlyList<Meldrij>> Klaar(Gebruiker gebruiker, DateOnly vandaag, CancellationToken ct) =>
        Haal(db.Set<Melding>().Where(m => m.ConsulentId == gebruiker.Ik && (m.Stand == Meldstand.Besloten || m.Stand == Meldstand.Gestopt)), vandaag, ct);

    /// <summary>Without a consulent: nobody took it up, or who did is away and nobody took over.</summary>
    public Task<IReadOnlyList<Meldrij>> Nieuw(Gebruiker gebruiker, DateOnly vandaag, CancellationToken ct) =>
        gebruiker.Organisatie is not { } gemeente ? Task.FromResult<IReadOnlyList<Meldrij>>([])
            : Haal(db.Set<Melding>().Where(m => m.GemeenteId == gemeente && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt && (m.ConsulentId == null || !db.Set<Inwonerdossier>().Any(d => d.Id == m.DossierId
                && d.Betrokkenen.Any(b => b.Rol == Betrokkenheid.Consulent && b.Vanaf <= vandaag && (b.Tot == null || b.Tot >= vandaag) && (b.PersoonId == m.ConsulentId || b.OvergenomenVan != null))))), vandaag, ct);

    public Task<IReadOnlyList<Meldrij>> Team(Gebruiker gebruiker, DateOnly vandaag, CancellationToken ct) =>
        gebruiker.Organisatie is not { } gemeente ? Task.FromResult<IReadOnlyList<Meldrij>>([])
            : Haal(db.Set<Melding>().Where(m => m.GemeenteId == gemeente && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt), vandaag, ct);

    private async Task<IReadOnlyList<Meldrij>> Haal(IQueryable<Melding> meldingen, DateOnly vandaag, CancellationToken ct)
    {
        var gesloten = toegang.Gesloten();
        var rijen = await (
            from m in meldingen.AsNoTracking().AsSingleQuery()
            where !gesloten.Any(g => g.Id == m.DossierId)
            join p in db.Set<Persoon>() on m.InwonerId equals p.Id
            orderby m.GemeldOp, m.Id
            select new { Melding = m, p.Naam }).Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.Select(r => new Meldrij(r.Melding, r.Naam, Meldwoorden.Termijn(r.Melding, vandaag)))
            .OrderBy(r => r.Termijn.Dringend).ThenBy(r => r.Melding.LopendeTermijn?.LaatsteDag ?? DateOnly.MaxValue).ThenBy(r => r.Wie.Sorteersleutel, StringComparer.Ordinal)];
    }
}
