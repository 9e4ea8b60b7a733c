using AngleSharp.Html.Dom;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>One way to fill in a form badly. Names and values are written as they go over the line, so that broken ones can be sent too.</summary>
/// <param name="Veld">The field that it is about; empty for the whole form.</param>
/// <param name="Wat">What is wrong, for the reader of a failing test.</param>
/// <param name="Velden">What is sent.</param>
/// <param name="Blijft">The value must still be there when the form comes back.</param>
internal sealed record Kwaad(string Veld, string Wat, IReadOnlyList<KeyValuePair<string, string>> Velden, string? Blijft = null)
{
    /// <summary>Every text field got it.</summary>
    public bool Overal { get; private init; }

    private static readonly (string Wat, string Rauw, bool Blijft)[] Teksten =
    [
        ("empty", "", false),
        ("100,000 characters", new string('a', 100_000), true),
        ("emoji", Over("👩‍👩‍👧 ❤️ 🏳️‍🌈"), true),
        ("right-to-left override", Over("\u202Eanna\u202C שלום"), true),
        ("markup", Over("</textarea><script>alert('spil')</script>"), true),
        ("SQL", Over("'; DROP TABLE dossier_dossier; --"), true),
        ("a null byte", "a%00b", false),
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

    private static readonly string[] Keuzes = ["", "99999999999999999999", Over("👀"), "00000000-0000-0000-0000-000000000000"];

    /// <summary>Everything that can be done wrong to this form, with this button.</summary>
    public static IEnumerable<Kwaad> Bij(IHtmlFormElement formulier, IHtmlElement? knop)
    {
        var gewoon = Pagina.Velden(formulier).Select(v => KeyValuePair.Create(Over(v.Key), Over(v.Value))).ToList();
        if (knop?.GetAttribute("name") is { Length: > 0 } naam)
            gewoon.Add(new(Over(naam), Over(knop.GetAttribute("value") ?? "")));

        yield return new("", "as it is", gewoon);
        yield return new("", "no fields at all", [.. gewoon.Where(v => v.Key.StartsWith("__", StringComparison.Ordinal))]);
        yield return new("", "everything twice", [.. gewoon, .. gewoon.Where(v => !v.Key.StartsWith("__", StringComparison.Ordinal))]);
        yield return new("", "unknown fields", [.. gewoon, new("Invoer", "x"), new("Invoer%5B0%5D.x", "x"), new("id", "x"), new("handler", "x")]);
        foreach (var zegel in new[] { "", "kapot", "%00", new string('a', 5000) })
            yield return new("__verzoek", $"request id \"{(zegel.Length > 20 ? "long" : zegel)}\"", Met(gewoon, "__verzoek", zegel));

        var teksten = VeldenVan(formulier).Where(v => v.Value is "text" or "textarea" or "email" or "tel" or "search" or "password" && !v.Key.EndsWith(".Dag", StringComparison.Ordinal)).Select(v => v.Key).ToList();
        foreach (var (wat, rauw, blijft) in teksten.Count > 0 ? Teksten : [])
            yield return new(teksten[0], "everywhere " + wat, teksten.Aggregate(gewoon, (velden, veld) => Met(velden, veld, rauw)), blijft ? Uri.UnescapeDataString(rauw) : null) { Overal = true };

        foreach (var veld in VeldenVan(formulier))
        {
            foreach (var kwaad in veld.Key.EndsWith(".Dag", StringComparison.Ordinal) ? Datum(gewoon, veld.Key[..^4]) : Per(gewoon, veld.Key, veld.Value))
                yield return kwaad;
        }
    }

    private static IEnumerable<Kwaad> Per(List<KeyValuePair<string, string>> gewoon, string veld, string soort)
    {
        yield return new(veld, "missing", [.. gewoon.Where(v => v.Key != Over(veld))]);
        if (soort is "hidden" or "keuze")
        {
            foreach (var waarde in Keuzes)
                yield return new(veld, $"{soort} \"{waarde}\"", Met(gewoon, veld, waarde));
        }
        else
        {
            // The rest goes into all text fields at once: one field that refuses may not hide what another does.
            foreach (var (wat, rauw, blijft) in Teksten.Skip(1).Take(1))
                yield return new(veld, wat, Met(gewoon, veld, rauw), blijft ? Uri.UnescapeDataString(rauw) : null);
            yield return new(veld, "a number too big", Met(gewoon, veld, "99999999999999999999"), "99999999999999999999");
        }
    }

    private static IEnumerable<Kwaad> Datum(List<KeyValuePair<string, string>> gewoon, string datum) =>
        Datums.Select(d => new Kwaad(datum + ".Dag", "date: " + d.Wat, Met(Met(Met(gewoon, datum + ".Dag", d.Delen[0]), datum + ".Maand", d.Delen[1]), datum + ".Jaar", d.Delen[2])));

    // Every field by name, with its kind; a date once.
    private static IEnumerable<KeyValuePair<string, string>> VeldenVan(IHtmlFormElement formulier) => formulier
        .QuerySelectorAll("input[name], textarea[name], select[name]")
        .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e is IHtmlSelectElement or IHtmlInputElement { Type: "radio" or "checkbox" } ? "keuze" : (e as IHtmlInputElement)?.Type ?? "text"))
        .Where(v => !v.Key.StartsWith("__", StringComparison.Ordinal) && v.Value != "file" && !v.Key.EndsWith(".Maand", StringComparison.Ordinal) && !v.Key.EndsWith(".Jaar", StringComparison.Ordinal))
        .DistinctBy(v => v.Key);

    private static List<KeyValuePair<string, string>> Met(IEnumerable<KeyValuePair<string, string>> velden, string veld, string waarde) =>
        [.. velden.Where(v => v.Key != Over(veld)), new(Over(veld), waarde)];

    private static string Over(string tekst) => Uri.EscapeDataString(tekst);
}
