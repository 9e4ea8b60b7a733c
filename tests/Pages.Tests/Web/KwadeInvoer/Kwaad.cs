using AngleSharp.Html.Dom;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>
/// One way to fill in a form badly: all fields of a kind at once, so that a form costs one post for each way and not one for each field.
/// Names and values are written as they go over the line, so that broken ones can be sent too.
/// </summary>
/// <param name="Wat">What is wrong, for the reader of a failing test.</param>
/// <param name="Velden">What is sent.</param>
/// <param name="Geraakt">The fields that it is about; empty for the form as a whole.</param>
/// <param name="Blijft">The value that must still be in these fields when the form comes back; null when nothing has to.</param>
internal sealed record Kwaad(string Wat, IReadOnlyList<KeyValuePair<string, string>> Velden, IReadOnlyCollection<string> Geraakt, string? Blijft = null)
{
    private static readonly (string Wat, string Rauw, bool Blijft)[] Teksten =
    [
        ("empty", "", false),
        ("100,000 characters", new string('a', 100_000), true),
        ("a number too big", "99999999999999999999", true),
        ("emoji", Over("👩‍👩‍👧 ❤️ 🏳️‍🌈"), true),
        ("right-to-left override", Over("\u202Eanna\u202C שלום"), true),
        ("markup", Over("</textarea><script>alert('spil')</script>"), true),
        ("SQL", Over("'; DROP TABLE dossier_dossier; --"), true),
        ("a null byte", "a%00b", true),
        ("only a null byte", "%00", false),
        ("a lone surrogate", "a%ED%A0%80b", false),
        ("broken percent", "%ZZ%", false),
        ("only white space", Over(" \t\r\n\u00A0\u200B "), false),
    ];

    private static readonly (string Wat, string[] Delen)[] Datums =
    [
        ("30 February", ["30", "2", "2024"]), ("nothing of it is a number", ["dag", "maand", "jaar"]), ("month 13", ["1", "13", "2024"]),
        ("far too big", ["1", "1", "99999999999999999999"]), ("negative", ["-1", "-1", "-1"]), ("year 0", ["1", "1", "0000"]), ("year 9999", ["31", "12", "9999"]),
        ("half", ["1", "", "2024"]), ("empty", ["", "", ""]), ("null bytes", ["%00", "%00", "%00"]), ("other digits", [Over("١"), Over("١"), Over("٢٠٢٤")]),
    ];

    private static readonly string[] Delen = [".Dag", ".Maand", ".Jaar"];

    private static readonly string[] Keuzes = ["", "99999999999999999999", Over("👀"), "00000000-0000-0000-0000-000000000000", "%00"];

    /// <summary>Everything that can be done wrong to this form, with this button; in the same order for the same form.</summary>
    public static IEnumerable<Kwaad> Bij(IHtmlFormElement formulier, IHtmlElement? knop)
    {
        var gewoon = Pagina.Velden(formulier).Select(v => KeyValuePair.Create(Over(v.Key), Over(v.Value))).ToList();
        if (knop?.GetAttribute("name") is { Length: > 0 } naam)
            gewoon.Add(new(Over(naam), Over(knop.GetAttribute("value") ?? "")));
        return [.. Geheel(gewoon), .. VeldenVan(formulier).GroupBy(v => v.Soort, v => v.Naam).OrderBy(g => g.Key).SelectMany(g => Per(gewoon, g.Key, [.. g]))];
    }

    private static IEnumerable<Kwaad> Geheel(List<KeyValuePair<string, string>> gewoon)
    {
        yield return new("as it is", gewoon, []);
        yield return new("no fields at all", [.. gewoon.Where(v => v.Key.StartsWith("__", StringComparison.Ordinal))], []);
        yield return new("everything twice", [.. gewoon, .. gewoon.Where(v => !v.Key.StartsWith("__", StringComparison.Ordinal))], []);
        yield return new("unknown fields", [.. gewoon, new("Invoer", "x"), new("Invoer%5B0%5D.x", "x"), new("id", "x"), new("handler", "x")], []);
        foreach (var zegel in new[] { "", "kapot", "%00", new string('a', 5000) })
            yield return new($"request id \"{(zegel.Length > 20 ? "long" : zegel)}\"", Met(gewoon, ["__verzoek"], zegel), ["__verzoek"]);
    }

    private static IEnumerable<Kwaad> Per(List<KeyValuePair<string, string>> gewoon, Veldsoort soort, IReadOnlyCollection<string> velden)
    {
        yield return new($"{soort} missing", [.. gewoon.Where(v => !velden.Select(Over).Contains(v.Key))], velden);
        if (velden.Count > 1)
            yield return new($"{soort}: only the first", [.. gewoon.Where(v => !velden.Skip(1).Select(Over).Contains(v.Key))], velden);
        switch (soort)
        {
            case Veldsoort.Tekst:
                foreach (var (wat, rauw, blijft) in Teksten)
                    yield return new(wat, Met(gewoon, velden, rauw), velden, blijft ? Uri.UnescapeDataString(rauw) : null);
                break;
            case Veldsoort.Datum:
                foreach (var (wat, delen) in Datums)
                    yield return new("date: " + wat, delen.Zip(Delen).Aggregate(gewoon, (form, d) => Met(form, [.. velden.Where(v => v.EndsWith(d.Second, StringComparison.Ordinal))], d.First)), velden);
                break;
            default:
                foreach (var waarde in Keuzes)
                    yield return new($"{soort} \"{waarde}\"", Met(gewoon, velden, waarde), velden);
                break;
        }
    }

    private enum Veldsoort
    {
        Tekst,
        Datum,
        Keuze,
        Verborgen,
    }

    // Every field by name, with its kind.
    private static IEnumerable<(string Naam, Veldsoort Soort)> VeldenVan(IHtmlFormElement formulier) => formulier
        .QuerySelectorAll("input[name], textarea[name], select[name]").Where(e => e is not IHtmlInputElement { Type: "file" or "submit" })
        .Select(e => (Naam: e.GetAttribute("name")!, Soort: e switch
        {
            IHtmlSelectElement or IHtmlInputElement { Type: "radio" or "checkbox" } => Veldsoort.Keuze,
            IHtmlInputElement { Type: "hidden" } => Veldsoort.Verborgen,
            _ when Delen.Any(d => e.GetAttribute("name")!.EndsWith(d, StringComparison.Ordinal)) => Veldsoort.Datum,
            _ => Veldsoort.Tekst,
        }))
        .Where(v => !v.Naam.StartsWith("__", StringComparison.Ordinal)).DistinctBy(v => v.Naam);

    private static List<KeyValuePair<string, string>> Met(IEnumerable<KeyValuePair<string, string>> gewoon, IReadOnlyCollection<string> velden, string waarde)
    {
        var namen = velden.Select(Over).ToHashSet();
        return [.. gewoon.Where(v => !namen.Contains(v.Key)), .. namen.Select(n => KeyValuePair.Create(n, waarde))];
    }

    private static string Over(string tekst) => Uri.EscapeDataString(tekst);
}
