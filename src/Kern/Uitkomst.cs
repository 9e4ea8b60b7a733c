using System.Diagnostics.CodeAnalysis;

namespace Spil.Kern;

/// <summary>
/// The outcome of asking the domain to do something: it was done, or it was refused for one or more reasons.
/// An expected refusal is never an exception.
/// </summary>
public class Uitkomst
{
    private static readonly Uitkomst GeluktZonderWaarde = new([]);

    /// <summary>Makes an outcome from its refusals; none means done.</summary>
    protected Uitkomst(IReadOnlyList<Weigering> weigeringen) => Weigeringen = weigeringen;

    /// <summary>Why it was refused; empty when it was done.</summary>
    public IReadOnlyList<Weigering> Weigeringen { get; }

    /// <summary>True when nothing refused.</summary>
    public virtual bool IsGelukt => Weigeringen.Count == 0;

    /// <summary>Done.</summary>
    public static Uitkomst Gelukt() => GeluktZonderWaarde;

    /// <summary>Done, with a result.</summary>
    public static Uitkomst<T> Gelukt<T>(T waarde) where T : notnull => new(waarde, []);

    /// <summary>Refused.</summary>
    /// <exception cref="ArgumentException">No refusal was given: a refusal without a reason is a bug.</exception>
    public static Uitkomst Geweigerd(params IReadOnlyList<Weigering> weigeringen) => new(MetReden(weigeringen));

    /// <summary>Done when nothing refuses, otherwise refused.</summary>
    public static Uitkomst Van(IReadOnlyList<Weigering> weigeringen) => weigeringen.Count == 0 ? Gelukt() : new(weigeringen);

    /// <summary>
    /// This and more at once, so that somebody reads all that has to be mended. Of a field that could not be read (<c>Datum.Jaar</c>) what comes after has
    /// nothing sensible to say (<c>Datum</c>), so about that field only the first is heard.
    /// </summary>
    /// <param name="verder">What was asked besides, or asked with what could be read.</param>
    public Uitkomst En(Uitkomst verder)
    {
        var gehoord = Weigeringen.Select(w => w.Veld.Split('.')[0]).Where(v => v.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Van([.. Weigeringen, .. verder.Weigeringen.Where(w => !gehoord.Contains(w.Veld))]);
    }

    internal static IReadOnlyList<Weigering> MetReden(IReadOnlyList<Weigering> weigeringen) =>
        weigeringen.Count > 0 ? weigeringen : throw new ArgumentException("A refusal needs a reason.", nameof(weigeringen));

    /// <summary>A single refusal is an outcome too.</summary>
    public static implicit operator Uitkomst(Weigering weigering) => Geweigerd(weigering);
}

/// <summary>An outcome that carries a result when it was done.</summary>
/// <typeparam name="T">The result.</typeparam>
public sealed class Uitkomst<T> : Uitkomst where T : notnull
{
    internal Uitkomst(T? waarde, IReadOnlyList<Weigering> weigeringen) : base(weigeringen) => this.waarde = waarde;

    private readonly T? waarde;

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the caller did not look.</exception>
    public T Waarde => IsGelukt ? waarde! : throw new InvalidOperationException(
        "Refused: " + string.Join(" ", Weigeringen.Select(w => w.Regel.Code + " " + w.Zin)));

    /// <summary>The result when it was done.</summary>
    public bool Probeer([NotNullWhen(true)] out T? resultaat)
    {
        resultaat = IsGelukt ? waarde : default;
        return IsGelukt;
    }

    /// <summary>Refused.</summary>
    public static new Uitkomst<T> Geweigerd(params IReadOnlyList<Weigering> weigeringen) => new(default, MetReden(weigeringen));

    /// <summary>A result is an outcome.</summary>
    public static implicit operator Uitkomst<T>(T waarde) => Gelukt(waarde);

    /// <summary>A refusal is an outcome.</summary>
    public static implicit operator Uitkomst<T>(Weigering weigering) => Geweigerd(weigering);
}
