using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Platform.Data;

namespace Spil.Herstel.Werkprocessen;

/// <summary>Published definitions in memory, read once: their text never changes.</summary>
public sealed class Werkproceskast
{
    private readonly ConcurrentDictionary<WerkprocesuitgaveId, Werkproces> gelezen = new();

    internal Werkproces Lees(Werkprocesuitgave uitgave) => gelezen.GetOrAdd(uitgave.Id, _ =>
        // The forms were looked at when it was loaded; a form that was withdrawn since does not break a traject that runs.
        Werkproceslezer.Lees(uitgave.Inhoud, null).Werkproces ?? throw new InvalidOperationException($"The published werkproces {uitgave.Code} {uitgave.Nummer} cannot be read."));
}

/// <summary>Every werkproces there is: those that come with Spil and those that a beheerder loaded.</summary>
public sealed class Werkprocesboek(AppDbContext db, Werkproceskast kast, IEnumerable<IFormulierbron> bronnen)
{
    /// <summary>The werkproces that this traject follows.</summary>
    public async Task<Werkproces> Van(Traject traject, CancellationToken ct) => (await Van([traject], ct))[(traject.Werkprocescode, traject.Werkprocesversie)];

    /// <summary>The werkprocessen that these trajecten follow. No query when all of them come with Spil.</summary>
    public Task<IReadOnlyDictionary<(string Code, int Versie), Werkproces>> Van(IEnumerable<Traject> trajecten, CancellationToken ct) =>
        Van(trajecten.Select(t => (t.Werkprocescode, t.Werkprocesversie)), ct);

    /// <summary>As above, by code and version.</summary>
    public async Task<IReadOnlyDictionary<(string Code, int Versie), Werkproces>> Van(IEnumerable<(string Code, int Versie)> welke, CancellationToken ct)
    {
        var nodig = welke.ToHashSet();
        var boek = Werkprocesvarianten.Ingebouwd.ToDictionary(w => (w.Code, w.Versie));
        var codes = nodig.Where(n => !boek.ContainsKey(n)).Select(n => n.Code).Distinct().ToList();
        if (codes.Count > 0)
        {
            foreach (var uitgave in await db.Set<Werkprocesuitgave>().AsNoTracking().Where(u => codes.Contains(u.Code)).ToListAsync(ct))
                boek.TryAdd((uitgave.Code, uitgave.Nummer), kast.Lees(uitgave));
        }

        return boek;
    }

    /// <summary>What a new traject may follow: of every code the newest version that is published and not withdrawn, by title.</summary>
    public async Task<IReadOnlyList<Werkproces>> TeKiezen(CancellationToken ct)
    {
        var uitgaven = await db.Set<Werkprocesuitgave>().AsNoTracking().Where(u => u.GepubliceerdOp != null && u.IngetrokkenOp == null).ToListAsync(ct);
        return [.. uitgaven.Select(kast.Lees).Concat(Werkprocesvarianten.Ingebouwd).GroupBy(w => w.Code).Select(g => g.MaxBy(w => w.Versie)!).OrderBy(w => w.Titel, StringComparer.Ordinal)];
    }

    /// <summary>A version by its code and number, also one that is not published; null when there is none.</summary>
    public async Task<Werkproces?> Zoek(string code, int versie, CancellationToken ct) =>
        Werkprocesvarianten.Ingebouwd.FirstOrDefault(w => w.Code == code && w.Versie == versie)
        ?? (await db.Set<Werkprocesuitgave>().AsNoTracking().SingleOrDefaultAsync(u => u.Code == code && u.Nummer == versie, ct) is { } uitgave ? kast.Lees(uitgave) : null);

    /// <summary>The default for a casusregisseur of this organisation.</summary>
    public static Werkproces Standaard(IReadOnlyList<Werkproces> teKiezen, string organisatie) =>
        teKiezen.FirstOrDefault(w => w.Organisaties.Contains(organisatie, StringComparer.OrdinalIgnoreCase))
        ?? teKiezen.FirstOrDefault(w => w.Code == Werkproces.Standaard) ?? Werkprocesvarianten.Surplus;

    /// <summary>Codes of the forms that a werkproces may ask for.</summary>
    public async Task<IReadOnlySet<string>> Formulieren(CancellationToken ct)
    {
        var eigen = await db.Set<EigenFormulier>().AsNoTracking().Where(f => f.Stand == Formulierstand.Gepubliceerd).Select(f => f.Code).Distinct().ToListAsync(ct);
        return Werkprocesvarianten.Formulieren.Concat(bronnen.SelectMany(b => b.Formulieren).Select(f => f.Code)).Concat(eigen).ToHashSet();
    }
}
