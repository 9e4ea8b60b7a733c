using System.Globalization;
using System.Text.RegularExpressions;

namespace Spil.Iwmo;

/// <summary>The kinds of values of XML Schema that iWmo uses.</summary>
public enum Waardesoort
{
    /// <summary>Text.</summary>
    Tekst,

    /// <summary>A whole number.</summary>
    Getal,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>A time of the day.</summary>
    Tijd,
}

/// <summary>A value with its limits.</summary>
/// <param name="Naam">Name of the type in the standard.</param>
/// <param name="Soort">The kind of value.</param>
/// <param name="Minste">Fewest characters, or the lowest number.</param>
/// <param name="Meeste">Most characters, or the highest number.</param>
/// <param name="Waarden">The only values; empty when there is no list.</param>
/// <param name="Patroon">What it looks like, as XML Schema writes it; empty when that does not matter.</param>
public sealed partial record Enkelvoudig(string Naam, Waardesoort Soort, long Minste, long Meeste, IReadOnlyList<string> Waarden, string Patroon) : Elementtype(Naam)
{
    private static readonly char[] Wit = [' ', '\t', '\r', '\n'];

    // The restrictions of the standard on the most characters of a text and on the highest number.
    private static readonly Dictionary<long, string> Lengteregels = new()
    {
        [1] = "RS008", [2] = "RS009", [3] = "RS010", [4] = "RS011", [5] = "RS012", [6] = "RS013", [8] = "RS014", [9] = "RS015", [10] = "RS016", [12] = "RS017", [15] = "RS018",
        [20] = "RS019", [24] = "RS020", [25] = "RS021", [35] = "RS023", [36] = "RS024", [64] = "RS025", [80] = "RS026", [200] = "RS028",
    };

    private static readonly Dictionary<long, string> Getalregels = new() { [99] = "RS002", [99_999] = "RS004", [99_999_999] = "RS005", [999_999_999] = "RS006", [999_999_999_999] = "RS040" };

    // Patterns of the standard have no nested repeats, so they cannot be made slow.
    private readonly Regex vorm = new($"^(?:{Patroon})\\z", RegexOptions.CultureInvariant);

    internal static Enkelvoudig Lees(string[] delen)
    {
        var (minste, meeste, waarden, patroon) = (0L, long.MaxValue, Array.Empty<string>(), "");
        for (var i = 2; i < delen.Length; i += 2)
        {
            if (delen[i] == "waarden") waarden = delen[i + 1].Split(',');
            else if (delen[i] == "patroon") patroon = delen[i + 1];
            else
            {
                var grenzen = delen[i + 1].Split("..");
                if (grenzen[0].Length > 0) minste = long.Parse(grenzen[0], CultureInfo.InvariantCulture);
                if (grenzen[1].Length > 0) meeste = long.Parse(grenzen[1], CultureInfo.InvariantCulture);
            }
        }
        var soort = delen[1] switch { "integer" => Waardesoort.Getal, "date" => Waardesoort.Datum, "time" => Waardesoort.Tijd, _ => Waardesoort.Tekst };
        return new(delen[0], soort, minste, meeste, waarden, patroon);
    }

    /// <summary>The value without what does not count: around a number, a date or a time white space means nothing.</summary>
    public string Kaal(string waarde) => Soort == Waardesoort.Tekst ? waarde : waarde.Trim(Wit);

    /// <summary>What is wrong with a value; <see langword="null"/> when it may stand here.</summary>
    internal Bezwaar? Keur(string waarde) => Soort switch
    {
        Waardesoort.Getal => KeurGetal(Kaal(waarde)),
        Waardesoort.Datum => KeurDatum(Kaal(waarde)),
        Waardesoort.Tijd => KeurTijd(Kaal(waarde)),
        _ => KeurTekst(waarde),
    };

    private Bezwaar? KeurTekst(string waarde)
    {
        if (Waarden.Count > 0)
            return Waarden.Contains(waarde) ? null : Fout(Waarden.Count <= 25 ? $"Hier hoort een van deze waarden: {string.Join(", ", Waarden)}." : "Deze waarde staat niet in de lijst van de standaard.");
        if (waarde.Length < Minste) return Iwmoregels.RS033.Bezwaar();
        if (waarde.Length > Meeste) return new(Lengteregels.GetValueOrDefault(Meeste, Iwmoregels.Waarde.Code), $"Hier passen hoogstens {Meeste} tekens. Er staan er {waarde.Length}.", false);
        return Patroon.Length == 0 || vorm.IsMatch(waarde) ? null : Patroonregel.Bezwaar();
    }

    // The same pattern is the same rule, in whatever type.
    private Iwmoregel Patroonregel => Patroon switch
    {
        "[0-9]{4}" => Iwmoregels.RS035,
        "[0-9]{8}" => Iwmoregels.RS036,
        "[0-9]{9}" => Iwmoregels.RS037,
        "[0-9]*" => Iwmoregels.RS046,
        "([a-zA-ZÀ-ỳ])+" => Iwmoregels.RS045,
        @"[\s\S]*\S[\s\S]*" => Iwmoregels.RS031,
        @".*[^\s].*" => Iwmoregels.RS033,
        _ => Iwmoregels.RS048,
    };

    private Bezwaar? KeurGetal(string waarde)
    {
        var zin = $"Hier hoort een heel getal van {Minste} tot en met {Meeste}.";
        if (!long.TryParse(waarde, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)) return Fout(zin, onleesbaar: true);
        return getal < Minste ? new("RS001", zin, true) : getal > Meeste ? new(Getalregels.GetValueOrDefault(Meeste, Iwmoregels.Waarde.Code), zin, true) : null;
    }

    private static Bezwaar? KeurDatum(string waarde) =>
        Isdag(waarde) ? null
        : Datummetzone().IsMatch(waarde) && Isdag(waarde[..10]) ? Iwmoregels.RS032.Bezwaar()
        : Fout("Hier hoort een datum, zoals 2021-04-30.", onleesbaar: true);

    private static Bezwaar? KeurTijd(string waarde) =>
        Istijd(waarde) ? null
        : Tijdmetzone().Match(waarde) is { Success: true } zone && Istijd(waarde[..zone.Groups[1].Length]) ? Iwmoregels.RS034.Bezwaar()
        : Fout("Hier hoort een tijd, zoals 09:30:00.", onleesbaar: true);

    internal static bool Isdag(string waarde) => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    internal static bool Istijd(string waarde) => TimeOnly.TryParseExact(waarde, ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Bezwaar Fout(string zin, bool onleesbaar = false) => new(Iwmoregels.Waarde.Code, zin, onleesbaar);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex Datummetzone();

    [GeneratedRegex(@"^(\d\d:\d\d:\d\d(?:\.\d{1,7})?)(?:Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex Tijdmetzone();
}

/// <summary>What is wrong with one value.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Zin">The sentence.</param>
/// <param name="IsOnleesbaar">No value can be made of it, so rules that need it cannot be asked.</param>
internal sealed record Bezwaar(string Code, string Zin, bool IsOnleesbaar);
