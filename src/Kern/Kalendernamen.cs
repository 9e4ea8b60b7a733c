namespace Spil.Kern;

/// <summary>
/// Dutch names of months and days. Our own table: what ICU calls an abbreviated month differs per version ("mrt", "mrt."),
/// and a server without Dutch locale data must print the same letter.
/// </summary>
internal static class Kalendernamen
{
    /// <summary>January first.</summary>
    public static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>January first, three letters, no dot.</summary>
    public static readonly string[] MaandenKort = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>Sunday first, as <see cref="DayOfWeek"/> counts.</summary>
    public static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    /// <summary>Number of the month that a name or usual abbreviation stands for, whatever its case; 0 when there is none.</summary>
    public static int Maandnummer(string naam)
    {
        var kaal = naam.TrimEnd('.').ToLowerInvariant();
        return kaal switch
        {
            "maa" or "mar" => 3,
            "febr" => 2,
            "sept" => 9,
            _ => Math.Max(Array.IndexOf(Maanden, kaal), Array.IndexOf(MaandenKort, kaal)) + 1,
        };
    }

    /// <summary>The day of the week that a Dutch name (<c>donderdag</c>, <c>do</c>, <c>do.</c>) stands for.</summary>
    public static DayOfWeek? Weekdag(string naam)
    {
        var kaal = naam.TrimEnd('.', ',').ToLowerInvariant();
        var plaats = Array.FindIndex(Weekdagen, dag => dag == kaal || (kaal.Length == 2 && dag.StartsWith(kaal, StringComparison.Ordinal)));
        return plaats < 0 ? null : (DayOfWeek)plaats;
    }
}
