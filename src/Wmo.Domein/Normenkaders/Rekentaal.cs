using System.Globalization;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>Time in words: how the numbers of a calculation are said in Dutch, the same on every server.</summary>
public static class Rekentaal
{
    /// <summary>Hours of a year: <c>108 uur</c>, <c>1 uur</c>, <c>0,25 uur</c>.</summary>
    public static string Uren(Jaartijd tijd) => Getal(tijd.UrenPerJaar) + " uur";

    /// <summary>Minutes: <c>1 minuut</c>, <c>125 minuten</c>.</summary>
    public static string Minuten(int minuten) => string.Create(CultureInfo.InvariantCulture, $"{minuten} {(minuten is 1 or -1 ? "minuut" : "minuten")}");

    /// <summary>Minutes as people say them: <c>2 uur en 5 minuten</c>, <c>2 uur</c>, <c>50 minuten</c>.</summary>
    public static string UrenEnMinuten(int minuten)
    {
        var (uren, rest) = Math.DivRem(minuten, 60);
        return uren == 0 ? Minuten(rest) : rest == 0 ? string.Create(CultureInfo.InvariantCulture, $"{uren} uur")
            : string.Create(CultureInfo.InvariantCulture, $"{uren} uur en {Minuten(rest)}");
    }

    /// <summary>Exact minutes per week with a Dutch comma: <c>147,6923…</c>.</summary>
    public static string Exact(Jaartijd tijd) => tijd.MinutenPerWeekExact.Replace('.', ',');

    internal static string Getal(decimal getal) => getal.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}
