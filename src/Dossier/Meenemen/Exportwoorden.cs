using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Spil.Kern;

namespace Spil.Dossier.Meenemen;

/// <summary>Data that were written for a computer, in words that a person reads: the same pages for whatever a module adds.</summary>
public static partial class Exportwoorden
{
    /// <summary>True when there is something to show.</summary>
    public static bool IsIets(JsonNode? waarde) => waarde switch
    {
        null => false,
        JsonArray lijst => lijst.Count > 0,
        JsonValue tekst when tekst.GetValueKind() == JsonValueKind.String => tekst.GetValue<string>().Length > 0,
        _ => true,
    };

    /// <summary>"ingevuldDoor" becomes "Ingevuld door".</summary>
    public static string Naam(string naam) => naam == "bsn" ? "BSN" : char.ToUpperInvariant(naam[0]) + Uiteen(naam[1..]);

    /// <summary>A date in words, yes or no, the words of an enum apart; a text as it is.</summary>
    public static string Waarde(JsonValue waarde) => waarde.GetValueKind() switch
    {
        JsonValueKind.True => "ja",
        JsonValueKind.False => "nee",
        JsonValueKind.String => Tekst(waarde.ToString()),
        _ => waarde.ToString(),
    };

    private static string Tekst(string tekst)
    {
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) return dag.InWoorden();
        if (Moment().IsMatch(tekst) && DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, out var moment))
            return moment.InNederland() is var hier ? $"{hier.Datum().InWoorden()}, {hier:HH\\:mm} uur" : "";
        return Woorden().IsMatch(tekst) ? tekst[0] + Uiteen(tekst[1..]) : tekst;
    }

    private static string Uiteen(string tekst) => string.Concat(tekst.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")]
    private static partial Regex Moment();

    [GeneratedRegex("^[A-Z][a-z]+([A-Z][a-z]+)+$")]
    private static partial Regex Woorden();
}
