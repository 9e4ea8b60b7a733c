using Spil.Kern;

namespace Spil.Dossier.Domein.Bewaren;

/// <summary>Something in a dossier that a term depends on.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Klasse">Code of its retention class; empty for what only tells that something was changed.</param>
/// <param name="Wat">What it is, to read.</param>
/// <param name="Laatst">The last day on which it was changed.</param>
/// <param name="Loopt">True while help goes on: then no term has begun.</param>
/// <param name="Document">The document it is; null for anything else.</param>
public sealed record Bewaarfeit(DossierId Dossier, string Klasse, string Wat, DateOnly Laatst, bool Loopt = false, Guid? Document = null);

/// <summary>A module that keeps something in a dossier says here since when, so that the term can be counted.</summary>
public interface IBewaarfeitbron
{
    /// <summary>The facts of these dossiers.</summary>
    Task<IReadOnlyList<Bewaarfeit>> Haal(IReadOnlyCollection<DossierId> dossiers, CancellationToken ct);
}

/// <summary>How long something is kept.</summary>
/// <param name="Termijn">The term that decides: the one that ends last.</param>
/// <param name="Begin">The day from which it runs.</param>
/// <param name="Einde">Its last day.</param>
/// <param name="IsVast">True when every term in it rests on a law or a decision.</param>
public sealed record Bewaaroordeel(Bewaartermijn Termijn, DateOnly Begin, DateOnly Einde, bool IsVast)
{
    /// <summary>True when the term is over.</summary>
    public bool IsVoorbij(DateOnly vandaag) => vandaag > Einde;

    /// <summary>True when it is over, or will be within a year: then somebody looks at it.</summary>
    public bool IsInZicht(DateOnly vandaag) => vandaag.AddYears(1) >= Einde;
}

/// <summary>Counts how long a dossier, or one document of it, is kept.</summary>
public static class Bewaarrekening
{
    /// <summary>
    /// A dossier is kept from its last change until the longest of its terms is over. Null while help goes on, and for a dossier of which nothing is known.
    /// </summary>
    public static Bewaaroordeel? Dossier(IReadOnlyCollection<Bewaarfeit> feiten, Func<string, Bewaartermijn> termijn) =>
        feiten.Count == 0 || feiten.Any(f => f.Loopt) ? null : Oordeel(feiten.Max(f => f.Laatst), feiten.Select(f => f.Klasse), termijn);

    /// <summary>One document is kept by its own class from its own last change; null while help goes on.</summary>
    public static IReadOnlyDictionary<Guid, Bewaaroordeel> Documenten(IReadOnlyCollection<Bewaarfeit> feiten, Func<string, Bewaartermijn> termijn) =>
        feiten.Any(f => f.Loopt) ? new Dictionary<Guid, Bewaaroordeel>() : feiten.Where(f => f.Document is not null).GroupBy(f => f.Document!.Value)
            .ToDictionary(g => g.Key, g => Oordeel(g.Max(f => f.Laatst), g.Select(f => f.Klasse), termijn));

    private static Bewaaroordeel Oordeel(DateOnly begin, IEnumerable<string> klassen, Func<string, Bewaartermijn> termijn)
    {
        var termijnen = klassen.Where(k => k.Length > 0).DefaultIfEmpty(Bewaarklassen.Traject).Distinct().Select(termijn).ToList();
        var langst = termijnen.MaxBy(t => t.Termijn.LaatsteDag(begin))!;
        return new(langst, begin, langst.Termijn.LaatsteDag(begin), termijnen.TrueForAll(t => t.IsVast));
    }
}
