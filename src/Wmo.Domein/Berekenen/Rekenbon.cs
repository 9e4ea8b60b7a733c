using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>A line of a receipt.</summary>
/// <param name="Regel">The line of the normenkader.</param>
/// <param name="Aantal">How many of it.</param>
/// <param name="Tijd">What it adds; below zero when it takes away.</param>
/// <param name="Grond">Why it was chosen.</param>
public sealed record Bonregel(Normregel Regel, int Aantal, Jaartijd Tijd, string Grond);

/// <summary>What a result adds up to.</summary>
/// <param name="Gebied">The result.</param>
/// <param name="Som">The sum of its lines.</param>
/// <param name="Tijd">The sum, and nothing when that is below zero.</param>
public sealed record Bonresultaat(Resultaatgebied Gebied, Jaartijd Som, Jaartijd Tijd);

/// <summary>
/// The receipt of a calculation: every line with its time and source, the sum, and what becomes of it. Lines stand in the order of the normenkader,
/// so that the order of the question makes no difference.
/// </summary>
/// <param name="Kader">By which version it was calculated.</param>
/// <param name="Regels">The lines.</param>
/// <param name="Resultaten">What each result adds up to.</param>
/// <param name="Tijd">The time of all results together.</param>
/// <param name="MinutenPerWeek">That time in whole minutes per week, rounded once.</param>
/// <param name="Afwijking">A deviation with its motivation; none as a rule.</param>
public sealed record Rekenbon(
    Normenkader Kader, IReadOnlyList<Bonregel> Regels, IReadOnlyList<Bonresultaat> Resultaten, Jaartijd Tijd, int MinutenPerWeek, Afwijking? Afwijking)
{
    /// <summary>Minutes per week to give: with the deviation.</summary>
    public int MinutenPerWeekIndicatie => MinutenPerWeek + (Afwijking?.MinutenPerWeek ?? 0);
}
