using Spil.Kern;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>Explains a receipt in plain Dutch, step by step, so that everybody can do the sum again.</summary>
public static class Bonuitleg
{
    /// <summary>The steps, in order; each is a sentence or a few.</summary>
    public static IReadOnlyList<string> Stappen(this Rekenbon bon)
    {
        var stappen = new List<string>(bon.Regels.Count + 5);
        foreach (var regel in bon.Regels) stappen.Add(Regelzin(regel));
        foreach (var resultaat in bon.Resultaten)
        {
            if (resultaat.Som < Jaartijd.Geen)
                stappen.Add($"Voor ‘{resultaat.Gebied.Naam}’ komt er minder dan niets uit ({resultaat.Som}). Dat telt als 0.");
        }
        if (bon.Regels.Count > 1 || bon.Resultaten.Any(r => r.Som != r.Tijd)) stappen.Add($"Samen: {Som(bon)} = {bon.Tijd}.");
        stappen.Add($"Per week: {Rekentaal.Getal(bon.Tijd.UrenPerJaar)} × 60 : 52 = {Rekentaal.Exact(bon.Tijd)} minuten.");
        stappen.Add($"Afgerond {Wijze(bon.Kader.Afronding)}: {Rekentaal.Minuten(bon.MinutenPerWeek)} per week.");
        if (bon.Afwijking is { } afwijking) stappen.Add(Afwijkzin(bon, afwijking));
        stappen.Add($"De hulp is {Rekentaal.UrenEnMinuten(bon.MinutenPerWeekIndicatie)} per week.");
        return stappen;
    }

    private static string Regelzin(Bonregel regel)
    {
        var min = regel.Regel.Soort == Normsoort.Minder ? "min " : "";
        var keer = regel.Regel.Soort == Normsoort.PerStuk ? $"{regel.Aantal} × {Rekentaal.Uren(regel.Regel.Tijd)} = " : "";
        var grond = regel.Grond.Length > 0 ? $" Waarom: {Zin(regel.Grond)}" : "";
        var tijd = regel.Regel.Soort == Normsoort.Minder ? -regel.Tijd : regel.Tijd;
        return $"{regel.Regel.Label}: {min}{keer}{tijd}.{grond} Bron: {Zin(regel.Regel.Bron)}";
    }

    // With one result its lines are added up; with more the results are.
    private static string Som(Rekenbon bon) => bon.Resultaten.Count > 1
        ? string.Join(" + ", bon.Resultaten.Select(r => Rekentaal.Getal(r.Tijd.UrenPerJaar)))
        : string.Concat(bon.Regels.Select((r, i) => (i == 0 ? r.Tijd < Jaartijd.Geen ? "-" : "" : r.Tijd < Jaartijd.Geen ? " - " : " + ")
            + Rekentaal.Getal(Math.Abs(r.Tijd.UrenPerJaar)))) + (bon.Resultaten[0].Som < Jaartijd.Geen ? $" = {Rekentaal.Getal(bon.Resultaten[0].Som.UrenPerJaar)}, dus" : "");

    private static string Wijze(Normafronding afronding) => afronding == Normafronding.Omhoog ? "naar boven op hele minuten" : "op de dichtstbijzijnde hele minuut";

    private static string Afwijkzin(Rekenbon bon, Afwijking afwijking)
    {
        var wat = afwijking.MinutenPerWeek < 0 ? $"{Rekentaal.Minuten(-afwijking.MinutenPerWeek)} minder" : $"{Rekentaal.Minuten(afwijking.MinutenPerWeek)} meer";
        return $"Afwijking: {wat}. Waarom: {Zin(afwijking.Motivering)} Dat wordt {Rekentaal.Minuten(bon.MinutenPerWeekIndicatie)} per week.";
    }

    private static string Zin(string tekst) => Tekst.Schoon(tekst) is var schoon && schoon.Length > 0 && schoon[^1] is '.' or '!' or '?' or '…' ? schoon : schoon + ".";
}
