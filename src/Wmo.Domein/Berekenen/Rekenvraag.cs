using Spil.Kern;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>A line of a normenkader that was chosen.</summary>
/// <param name="Code">Which line.</param>
/// <param name="Aantal">How many of it; 1 for a line that is not per piece.</param>
/// <param name="Grond">Why it was chosen; a calculation does not need it, a decision may.</param>
public sealed record Gekozenregel(string Code, int Aantal = 1, string Grond = "");

/// <summary>A deviation from what the norms give.</summary>
/// <param name="MinutenPerWeek">How much more, or below zero how much less.</param>
/// <param name="Motivering">Why this situation is not the average one.</param>
public sealed record Afwijking(int MinutenPerWeek, string Motivering);

/// <summary>
/// What is to be calculated. There is no place for an income: it may not count (Wmo 2015 art. 2.3.2 lid 4 names what may).
/// </summary>
/// <param name="Normenkader">Code of the normenkader.</param>
/// <param name="Regels">The lines that were chosen, in any order.</param>
/// <param name="Afwijking">A deviation; none as a rule.</param>
public sealed record Rekenvraag(string Normenkader, IReadOnlyList<Gekozenregel> Regels, Afwijking? Afwijking = null)
{
    /// <summary>The most lines in one calculation.</summary>
    public const int MeesteRegels = 100;

    /// <summary>Minutes in a week: no deviation is more.</summary>
    public const int MinutenInWeek = 7 * 24 * 60;

    /// <summary>Which version is asked for; the newest when none is.</summary>
    public int? Versie { get; init; }

    /// <summary>The lines whose grounds the norms ask for and that have none; empty when a decision can say why.</summary>
    public IReadOnlyList<Weigering> OntbrekendeGronden(Normenkader kader) =>
    [
        .. Regels.Select((gekozen, i) => (gekozen, i)).Where(r => r.gekozen.Grond.Length == 0 && kader.Zoek(r.gekozen.Code) is { GrondVerplicht: true })
            .Select(r => Rekenregels.GrondNodig.Bij($"regels[{r.i}].grond")),
    ];
}
