using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Besluiten;

/// <summary>A line of a receipt as it is kept with a decision.</summary>
/// <param name="Code">Its code in the normenkader.</param>
/// <param name="Label">Its name on that day.</param>
/// <param name="Aantal">How many.</param>
/// <param name="UrenPerJaar">Hours per year.</param>
/// <param name="MinutenPerWeekExact">Exact minutes per week, in digits.</param>
/// <param name="Grond">Why it was chosen.</param>
/// <param name="Bron">Where the time comes from.</param>
public sealed record Besluitbonregel(string Code, string Label, int Aantal, decimal UrenPerJaar, string MinutenPerWeekExact, string Grond, string Bron);

/// <summary>The receipt as it was when the decision was made. It is kept and never computed again.</summary>
/// <param name="Normenkader">Code of the normenkader.</param>
/// <param name="Versie">Its version.</param>
/// <param name="Titel">Its name.</param>
/// <param name="Regels">The lines.</param>
/// <param name="UrenPerJaar">Hours per year together.</param>
/// <param name="MinutenPerWeekExact">Exact minutes per week.</param>
/// <param name="MinutenPerWeek">Whole minutes, rounded once.</param>
/// <param name="Afwijking">The deviation in minutes; 0 for none.</param>
/// <param name="Motivering">Why it deviates.</param>
/// <param name="MinutenPerWeekIndicatie">Minutes per week to give.</param>
/// <param name="Werkzaamheden">What is done in the house, with how often where the source says so.</param>
/// <param name="Stappen">The sum in sentences.</param>
public sealed record Besluitbon(string Normenkader, int Versie, string Titel, IReadOnlyList<Besluitbonregel> Regels, decimal UrenPerJaar, string MinutenPerWeekExact, int MinutenPerWeek, int Afwijking,
    string Motivering, int MinutenPerWeekIndicatie, IReadOnlyList<string> Werkzaamheden, IReadOnlyList<string> Stappen)
{
    /// <summary>Takes a receipt over, with all its words.</summary>
    public static Besluitbon Van(Rekenbon bon) => new(
        bon.Kader.Code, bon.Kader.Versie, bon.Kader.Titel,
        [.. bon.Regels.Select(r => new Besluitbonregel(r.Regel.Code, r.Regel.Label, r.Aantal, r.Tijd.UrenPerJaar, r.Tijd.MinutenPerWeekExact, r.Grond, r.Regel.Bron))],
        bon.Tijd.UrenPerJaar, bon.Tijd.MinutenPerWeekExact, bon.MinutenPerWeek, bon.Afwijking?.MinutenPerWeek ?? 0, bon.Afwijking?.Motivering ?? "", bon.MinutenPerWeekIndicatie,
        [.. bon.Resultaten.SelectMany(r => r.Gebied.Werkzaamheden).Select(w => w.HoeVaak.Length > 0 ? $"{w.Wat}, {w.HoeVaak}" : w.Wat)], bon.Stappen());

    /// <summary>The question again, to ask it of another version of the norms.</summary>
    public Rekenvraag AlsVraag() => new(Normenkader, [.. Regels.Select(r => new Gekozenregel(r.Code, r.Aantal, r.Grond))], Afwijking == 0 ? null : new(Afwijking, Motivering));

    /// <summary>
    /// What would come out of another version of the norms now; null when that version is the same one, or does not know these lines. It is shown
    /// beside the decision and changes nothing in it.
    /// </summary>
    public Normverloop? Verloop(Normenkader nu) => nu.Code != Normenkader || nu.Versie == Versie || !Normrekening.Reken(nu, AlsVraag()).Probeer(out var bon) ? null
        : new(nu.Versie, bon.MinutenPerWeekIndicatie, bon.MinutenPerWeekIndicatie - MinutenPerWeekIndicatie);
}

/// <summary>How far a decision lies from the norms of today.</summary>
/// <param name="Versie">The version of the norms now.</param>
/// <param name="MinutenPerWeek">What would come out now.</param>
/// <param name="Verschil">How much more, or below zero how much less.</param>
public sealed record Normverloop(int Versie, int MinutenPerWeek, int Verschil);
