using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>What came of reading a normenkader: the normenkader, or everything that is wrong with it.</summary>
/// <param name="Normenkader">Null when something is wrong.</param>
/// <param name="Problemen">Everything that is wrong; empty when it is right.</param>
public sealed record Gelezennormenkader(Normenkader? Normenkader, IReadOnlyList<Formulierprobleem> Problemen);

/// <summary>
/// Reads a normenkader from JSON (docs/koppelvlakken/normenkaders.md). The same rules hold for what comes with Spil and for what a beheerder loads.
/// Reports every problem; never throws on any file.
/// </summary>
public static partial class Normenkaderlezer
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MeesteBytes = 500_000;

    private const int Codelengte = 60;
    private const int Titellengte = 200;
    private const int Tekstlengte = 2000;
    private const int MeesteRegels = 200;
    private const string Geheel = "normenkader";

    private static readonly JsonDocumentOptions Opties = new() { MaxDepth = 16 };

    /// <summary>The property names per part; the published schema has the same ones.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Eigenschappen { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["normenkader"] = ["$schema", "code", "versie", "titel", "gemeenten", "geldigVan", "geldigTotEnMet", "bron", "afronding", "vaststelling", "uitgangspunten", "resultaten", "regels"],
        ["vaststelling"] = ["besluit", "datum", "vanaf"],
        ["uitgangspunt"] = ["code", "tekst", "bron", "bevestigd"],
        ["resultaat"] = ["code", "naam", "werkzaamheden", "maximumUrenPerJaar"],
        ["werkzaamheid"] = ["wat", "hoeVaak"],
        ["regel"] = ["code", "label", "uitleg", "resultaat", "soort", "urenPerJaar", "minutenPerKeer", "keer", "per", "groep", "maximum", "grondVerplicht", "bron", "status"],
        ["gemeente"] = ["naam"],
    };

    /// <summary>Reads a file in UTF-8.</summary>
    public static Gelezennormenkader Lees(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MeesteBytes) return Fout(Geheel, "Dit bestand is te groot: een normenkader is hoogstens 500 kB.");
        if (json.Span.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];
        try
        {
            using var document = JsonDocument.Parse(json, Opties);
            List<Formulierprobleem> problemen = [];
            var kader = Kader(new(document.RootElement, "", Eigenschappen["normenkader"], problemen));
            if (problemen.Count == 0) problemen.AddRange(Normenkadercontrole.Problemen(kader));
            return problemen.Count == 0 ? new(kader.Maak(), problemen)
                : new(null, [.. problemen.Select(p => p.Pad == Formulierprobleem.Geheel ? p with { Pad = Geheel } : p)]);
        }
        catch (JsonException fout)
        {
            var regel = ((fout.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Fout($"regel {regel}", "Dit is geen leesbare JSON. Kijk of er een komma, aanhalingsteken of haakje ontbreekt of te veel is.");
        }
    }

    /// <summary>True for lower case letters, digits and hyphens.</summary>
    internal static bool IsCode(string code) => Codevorm().IsMatch(code);

    private static Gelezennormenkader Fout(string pad, string zin) => new(null, [new(pad, zin)]);

    private static Kaderdelen Kader(Jsondeel deel)
    {
        deel.Regel("$schema", Titellengte); // For editors; nothing is kept of it.
        var uitgangspunten = deel.Delen("uitgangspunten", Eigenschappen["uitgangspunt"]).Select(u => (Punt: new Uitgangspunt(
            u.Regel("code", Codelengte, true), u.Tekst("tekst", Tekstlengte, true), u.Tekst("bron", Tekstlengte, true)), Bevestigd: u.Vlag("bevestigd"))).ToList();
        var (van, tot) = (Dag(deel, "geldigVan", true) ?? default, Dag(deel, "geldigTotEnMet", false));
        if (tot < van) deel.Meld("geldigTotEnMet", "Deze dag ligt vóór geldigVan.");
        return new Kaderdelen(
            deel.Regel("code", Codelengte, true), deel.Geheel("versie", true) ?? 1, deel.Regel("titel", Titellengte, true), van, tot,
            [.. deel.Delen("resultaten", Eigenschappen["resultaat"], true).Select(Resultaat)],
            [.. deel.Delen("regels", Eigenschappen["regel"], true).Take(MeesteRegels + 1).Select(Regel)])
        {
            Gemeenten = [.. deel.Delen("gemeenten", Eigenschappen["gemeente"]).Select(g => g.Regel("naam", Titellengte, true))],
            Bron = deel.Tekst("bron", Tekstlengte, true),
            Afronding = deel.Woord<Normafronding>("afronding") ?? default,
            Uitgangspunten = [.. uitgangspunten.Select(u => u.Punt)],
            Vaststelling = deel.Deel("vaststelling", Eigenschappen["vaststelling"]) is not { } besluit ? null : new(
                besluit.Regel("besluit", Titellengte, true), Dag(besluit, "datum", true) ?? default, Dag(besluit, "vanaf", true) ?? default,
                uitgangspunten.Where(u => u.Bevestigd).Select(u => u.Punt.Code).ToHashSet()),
        };
    }

    private static Resultaatgebied Resultaat(Jsondeel deel) => new(deel.Regel("code", Codelengte, true), deel.Regel("naam", Titellengte, true),
        [.. deel.Delen("werkzaamheden", Eigenschappen["werkzaamheid"]).Select(w => new Werkzaamheid(w.Regel("wat", Titellengte, true), w.Regel("hoeVaak", Titellengte)))],
        Uren(deel, "maximumUrenPerJaar"));

    private static Normregel Regel(Jsondeel deel)
    {
        var soort = deel.Woord<Normsoort>("soort", true) ?? default;
        return new(deel.Regel("code", Codelengte, true), deel.Regel("label", Titellengte, true), deel.Regel("resultaat", Codelengte, true), soort, Tijd(deel))
        {
            Uitleg = deel.Tekst("uitleg", Tekstlengte), Groep = deel.Regel("groep", Codelengte), Maximum = deel.Geheel("maximum", soort == Normsoort.PerStuk) ?? 1,
            GrondVerplicht = deel.Vlag("grondVerplicht"), Bron = deel.Tekst("bron", Tekstlengte, true), Status = deel.Woord<Normstatus>("status", true) ?? default,
        };
    }

    // Hours per year, or minutes per time with how often.
    private static Jaartijd Tijd(Jsondeel deel)
    {
        var (uren, minuten, keer, per) = (Uren(deel, "urenPerJaar"), Decimaal(deel, "minutenPerKeer", 1440), deel.Geheel("keer"), deel.Woord<Normtijdvak>("per"));
        if (uren is { } jaartijd && minuten is null && keer is null && per is null) return jaartijd;
        if (uren is null && minuten is { } m && keer is { } k && per is { } p)
        {
            if (k is >= 1 and <= 1000) return Jaartijd.VanMinuten(m, p == Normtijdvak.Week ? k * 52 : k);
            deel.Meld("keer", "Hier hoort een heel getal te staan, van 1 tot en met 1000.");
            return default;
        }
        deel.Meld("", "Zeg hoeveel tijd dit is: met urenPerJaar, of met minutenPerKeer, keer en per samen.");
        return default;
    }

    private static Jaartijd? Uren(Jsondeel deel, string naam) => Decimaal(deel, naam, 8784) is { } uren ? Jaartijd.VanUren(uren) : null;

    private static decimal? Decimaal(Jsondeel deel, string naam, decimal hoogste)
    {
        if (deel.Getal(naam) is not { } getal) return null;
        if (getal >= 0 && getal <= hoogste && decimal.IsInteger(getal * 100)) return getal;
        deel.Meld(naam, $"Hier hoort een getal te staan van 0 tot en met {hoogste}, met hoogstens twee cijfers achter de punt. Of een regel tijd af haalt, zegt soort.");
        return 0;
    }

    private static DateOnly? Dag(Jsondeel deel, string naam, bool verplicht)
    {
        var tekst = deel.Regel(naam, Codelengte, verplicht);
        if (tekst.Length == 0) return null;
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) return dag;
        deel.Meld(naam, "Schrijf de dag als 2021-01-31.");
        return null;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex Codevorm();

    private enum Normtijdvak
    {
        Week,
        Jaar,
    }
}
