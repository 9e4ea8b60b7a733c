using System.Globalization;
using System.Text.RegularExpressions;

namespace Spil.Kern;

/// <summary>
/// Dates as text: reading the ways Dutch people and spreadsheets write one, and writing one in Dutch words.
/// Names come from our own table, so that every server writes the same.
/// </summary>
public static partial class Datumtekst
{
    // In days; a date further away needs its year to be understood.
    private const int HalfJaar = 183;

    /// <summary>
    /// Reads a date: <c>1-2-2026</c>, <c>01/02/2026</c>, <c>1.2.2026</c> (day first), <c>1 feb 2026</c>, <c>zondag 1 februari 2026</c>,
    /// or ISO <c>2026-02-01</c>; a time of midnight that a spreadsheet puts behind it is ignored.
    /// Years of two digits are refused: the century would be a guess.
    /// </summary>
    public static bool TryParse(string? tekst, out DateOnly datum)
    {
        var uitkomst = Lees(tekst);
        datum = uitkomst.IsGelukt ? uitkomst.Waarde : default;
        return uitkomst.IsGelukt;
    }

    /// <summary>As <see cref="TryParse"/>, with the sentence that says what is wrong.</summary>
    /// <param name="tekst">The text; nothing is refused by <c>KERN-DATUM-001</c>.</param>
    /// <param name="veld">Name of the input or column the sentence belongs to.</param>
    /// <returns>The date, or one refusal, <c>KERN-DATUM-001</c> to <c>009</c>.</returns>
    public static Uitkomst<DateOnly> Lees(string? tekst, string veld = "")
    {
        var kaal = Middernacht().Replace(Tekst.EenRegel(tekst), "");
        if (kaal.Length == 0) return KernRegels.DatumVerplicht.Bij(veld);
        if (Iso().Match(kaal) is { Success: true } iso) return Delen(iso).Lees(veld);
        if (Nederlands().Match(kaal) is not { Success: true } match) return KernRegels.DatumLeesbaar.Bij(veld);

        var uitkomst = Delen(match).Lees(veld);
        if (!uitkomst.IsGelukt || !match.Groups["week"].Success) return uitkomst;
        return Kalendernamen.Weekdag(match.Groups["week"].Value) switch
        {
            null => KernRegels.DatumLeesbaar.Bij(veld),
            var dag when dag != uitkomst.Waarde.DayOfWeek => KernRegels.DatumWeekdag.Bij(veld),
            _ => uitkomst,
        };
    }

    /// <summary>For example <c>12 november 2026</c>.</summary>
    public static string InWoorden(this DateOnly datum) => $"{datum.Day} {Kalendernamen.Maanden[datum.Month - 1]} {Jaar(datum)}";

    /// <summary>The month that this day is in: <c>juni 2026</c>.</summary>
    public static string MaandInWoorden(this DateOnly datum) => $"{Kalendernamen.Maanden[datum.Month - 1]} {Jaar(datum)}";

    /// <summary>For example <c>donderdag 26 november 2026</c>.</summary>
    public static string InWoordenMetDag(this DateOnly datum) => $"{Kalendernamen.Weekdagen[(int)datum.DayOfWeek]} {datum.InWoorden()}";

    /// <summary>For example <c>26 nov 2026</c>.</summary>
    public static string Kort(this DateOnly datum) => $"{datum.Day} {Kalendernamen.MaandenKort[datum.Month - 1]} {Jaar(datum)}";

    /// <summary>As in a sentence of today: <c>26 november</c>, with the year when the date is more than half a year away.</summary>
    public static string InZin(this DateOnly datum, DateOnly vandaag) =>
        Math.Abs(datum.DayNumber - vandaag.DayNumber) > HalfJaar ? datum.InWoorden() : $"{datum.Day} {Kalendernamen.Maanden[datum.Month - 1]}";

    /// <summary>As <see cref="InZin"/>, with the day of the week: <c>donderdag 26 november</c>.</summary>
    public static string InZinMetDag(this DateOnly datum, DateOnly vandaag) => $"{datum.Weekdag()} {datum.InZin(vandaag)}";

    /// <summary>As <see cref="InZinMetDag"/>, short, for a list: <c>do 26 november</c>.</summary>
    public static string InLijst(this DateOnly datum, DateOnly vandaag) => $"{datum.Weekdag()[..2]} {datum.InZin(vandaag)}";

    /// <summary>The day of the week: <c>donderdag</c>.</summary>
    public static string Weekdag(this DateOnly datum) => Kalendernamen.Weekdagen[(int)datum.DayOfWeek];

    private static string Jaar(DateOnly datum) => datum.Year.ToString(CultureInfo.InvariantCulture);

    private static DagMaandJaar Delen(Match match) => new(match.Groups["dag"].Value, match.Groups["maand"].Value, match.Groups["jaar"].Value);

    [GeneratedRegex(@"^(?<jaar>[0-9]{4})-(?<maand>[0-9]{1,2})-(?<dag>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^((?<week>\p{L}+[.,]?) )?(?<dag>[0-9]{1,3}) ?[-/. ] ?(?<maand>[0-9]{1,3}|\p{L}+\.?) ?[-/. ] ?(?<jaar>[0-9]+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Nederlands();

    [GeneratedRegex(@"(?<=[0-9])[T ]0?0:00(:00(\.0+)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Middernacht();
}
