using System.Text.RegularExpressions;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>What a spreadsheet and its users do to a cell, undone.</summary>
internal static partial class Cel
{
    private static readonly HashSet<string> Niets = ["", "nvt", "n v t", "nee", "geen", "onbekend", "niet bekend", "nog niet", "n", "leeg", "null", "volgt"];
    private static readonly HashSet<string> Ja = ["ja", "j", "yes", "waar", "true", "gedaan", "ok", "akkoord", "x"];

    /// <summary>The text on one line, without the tricks that keep a number a text: <c>'0612…</c> and <c>="0612…"</c>.</summary>
    public static string Kaal(string ruw)
    {
        var tekst = Tekst.EenRegel(ruw);
        if (tekst is ['=', '"', .. var formule, '"']) tekst = formule;
        return tekst is ['\'', .. var rest] && rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || rest[0] == '+') ? rest : tekst;
    }

    /// <summary>True for what people write when there is nothing: "-", "n.v.t.", "onbekend".</summary>
    public static bool IsNiets(string kaal) => Niets.Contains(Tekst.Zoekvorm(kaal));

    /// <summary>True for a bare yes, where a date was asked.</summary>
    public static bool IsJa(string kaal) => Ja.Contains(Tekst.Zoekvorm(kaal));

    /// <summary>A Dutch telephone number that lost its first zero gets it back.</summary>
    public static string Telefoon(string kaal) => NulKwijt().IsMatch(kaal) ? "0" + kaal : kaal;

    /// <summary>Splits "Korte Haaksbergerstraat 4, 7511 JR Enschede"; the whole stays the street when it has no postcode.</summary>
    public static (string Straat, string Postcode, string Plaats) Adres(string kaal) => AdresOpEenRegel().Match(kaal) is { Success: true } deel
        ? (deel.Groups["straat"].Value, deel.Groups["postcode"].Value, deel.Groups["plaats"].Value)
        : (kaal, "", "");

    [GeneratedRegex(@"^[1-9][0-9]([ -]?[0-9]){7}$", RegexOptions.CultureInvariant)]
    private static partial Regex NulKwijt();

    [GeneratedRegex(@"^(?<straat>.{1,150}?)[, ]+(?<postcode>[1-9][0-9]{3} ?[A-Za-z]{2})(?:[, ]+(?<plaats>.{0,100}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex AdresOpEenRegel();
}
