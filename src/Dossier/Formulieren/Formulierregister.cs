using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Dossier.Formulieren;

/// <summary>
/// Gives forms by code and version, whoever brought them. A document asks for the version it was begun with, also when that was
/// withdrawn since; a new document gets the newest that is in use.
/// </summary>
public sealed class Formulierregister(AppDbContext db, Formulierkast kast)
{
    /// <summary>The form in this version; null when it is not there or still a concept.</summary>
    public async Task<Formulierdefinitie?> Geef(string code, int versie, CancellationToken ct = default)
    {
        if (kast.Meegeleverd(code, versie) is { } formulier) return formulier;
        var id = await db.Set<EigenFormulier>().AsNoTracking().Where(f => f.Code == code && f.Nummer == versie && f.Stand != Formulierstand.Concept)
            .Select(f => (FormulierId?)f.Id).SingleOrDefaultAsync(ct);
        return id is { } eigen ? await Lees(eigen, ct) : null;
    }

    /// <summary>The form a new document begins with, or why none can begin.</summary>
    public async Task<Uitkomst<Formulierdefinitie>> VoorNieuw(string code, CancellationToken ct = default)
    {
        var keuze = Formulierversie.VoorNieuw(code, await Versies(code, ct));
        return keuze.Probeer(out var versie) ? await Lees(versie, ct) : Uitkomst<Formulierdefinitie>.Geweigerd(keuze.Weigeringen);
    }

    /// <summary>Every form that a new document can begin with, by name.</summary>
    public async Task<IReadOnlyList<Formulierdefinitie>> VoorNieuw(CancellationToken ct = default)
    {
        var versies = await Versies(null, ct);
        var gekozen = versies.GroupBy(v => v.Code).Select(g => Formulierversie.VoorNieuw(g.Key, g)).Where(u => u.IsGelukt).Select(u => u.Waarde).ToList();
        var nieuw = gekozen.Select(v => v.Eigen).OfType<FormulierId>().Where(id => kast.Gelezen(id) is null).ToList();
        foreach (var ongelezen in await db.Set<EigenFormulier>().AsNoTracking().Where(f => nieuw.Contains(f.Id)).Select(f => new { f.Id, f.Json }).ToListAsync(ct))
            kast.Lees(ongelezen.Id, ongelezen.Json);
        List<Formulierdefinitie> formulieren = [];
        foreach (var versie in gekozen) formulieren.Add(await Lees(versie, ct));
        return [.. formulieren.OrderBy(f => Tekst.Zoekvorm(f.Titel), StringComparer.Ordinal)];
    }

    /// <summary>Every version that is there: of one form, or of all.</summary>
    public async Task<IReadOnlyList<Formulierversie>> Versies(string? code, CancellationToken ct = default)
    {
        var eigen = await db.Set<EigenFormulier>().AsNoTracking().Where(f => code == null || f.Code == code)
            .Select(f => new Formulierversie(f.Code, f.Nummer, f.Titel, f.Stand, f.Id)).ToListAsync(ct);
        return [.. kast.Versies.Where(v => code is null || v.Code == code), .. eigen];
    }

    private async Task<Formulierdefinitie> Lees(Formulierversie versie, CancellationToken ct) =>
        versie.Eigen is { } eigen ? await Lees(eigen, ct) : kast.Meegeleverd(versie.Code, versie.Nummer)!;

    // Only what was published gets here, and that never changes.
    private async Task<Formulierdefinitie> Lees(FormulierId id, CancellationToken ct) =>
        kast.Gelezen(id) ?? kast.Lees(id, await db.Set<EigenFormulier>().AsNoTracking().Where(f => f.Id == id).Select(f => f.Json).SingleAsync(ct));
}
