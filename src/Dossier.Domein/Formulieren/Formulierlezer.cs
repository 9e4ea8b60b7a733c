using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>
/// Reads a form definition from JSON (docs/koppelvlakken/formulieren.md). The same rules hold on the command line, on the page where
/// somebody loads a definition, and for the definitions that come with Spil. Reports every problem; never throws on any file.
/// </summary>
public static partial class Formulierlezer
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MeesteBytes = 1_000_000;

    /// <summary>The property names per kind of part; the published schema has the same ones.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Eigenschappen { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["formulier"] = ["$schema", "code", "versie", "titel", "kort", "bron", "licentie", "gegevens", "bewaarklasse", "invullers", "tekenaars", "afdruk", "secties"],
        ["tekenaar"] = ["code", "rol", "verplicht", "wijzen", "verklaring"],
        ["sectie"] = ["code", "titel", "uitleg", "toonAls", "velden"],
        ["veld"] = ["code", "soort", "vraag", "hulp", "verplicht", "toonAls", "opties", "hoogstens", "laagste", "hoogste", "eenheid", "woorden", "velden", "rijen", "kolommen", "fasen"],
        ["voorwaarde"] = ["veld", "hoe", "waarde"],
        ["optie"] = ["code", "tekst", "hulp"],
        ["as"] = ["code", "tekst"],
        ["fase"] = ["code", "naam", "kleur", "pictogram"],
        ["woorden"] = ["laag", "hoog"],
    };

    /// <summary>Reads a definition from text.</summary>
    public static Gelezenformulier Lees(string json) => Lees(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a definition from a file in UTF-8.</summary>
    public static Gelezenformulier Lees(ReadOnlyMemory<byte> json) => Lees(json, Formuliercontrole.Problemen);

    /// <summary>
    /// Reads a form that was checked before it was published. A rule of the check that came since does not refuse it: what was begun with
    /// it goes on.
    /// </summary>
    public static Gelezenformulier LeesGepubliceerd(string json) => Lees(Encoding.UTF8.GetBytes(json), (_, _) => []);

    private static Gelezenformulier Lees(ReadOnlyMemory<byte> json, Func<Formulierdefinitie, Func<Veld, bool>, IEnumerable<Formulierprobleem>> controle)
    {
        if (json.Length > MeesteBytes) return Fout(Formulierprobleem.Geheel, "Dit bestand is te groot: een formulier is hoogstens 1 MB.");
        if (json.Span.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];
        try
        {
            using var document = JsonDocument.Parse(json);
            List<Formulierprobleem> problemen = [];
            HashSet<Veld> onzeker = new(ReferenceEqualityComparer.Instance);
            var formulier = Formulier(new(document.RootElement, "", Eigenschappen["formulier"], problemen), onzeker);
            // What cannot be read in a list says enough about that list.
            var gemeld = problemen.SelectMany(p => new[] { p.Pad, p.Pad[..(p.Pad.EndsWith(']') ? Math.Max(0, p.Pad.LastIndexOf('[')) : p.Pad.Length)] }).ToHashSet();
            problemen.AddRange(controle(formulier, onzeker.Contains).Where(p => !gemeld.Contains(p.Pad)));
            return new(problemen.Count == 0 ? formulier : null, [.. problemen.OrderBy(p => Plaats(p.Pad), StringComparer.Ordinal)]);
        }
        catch (JsonException fout)
        {
            var regel = ((fout.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            var teken = ((fout.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Fout($"regel {regel}", $"Dit is geen leesbare JSON. Kijk rond teken {teken} of er een komma, aanhalingsteken of haakje ontbreekt of te veel is.");
        }
    }

    // In the order in which a form is written: first by the property at the top, then by number.
    private static string Plaats(string pad)
    {
        var volgorde = Eigenschappen["formulier"];
        var eerste = Enumerable.Range(0, volgorde.Count).FirstOrDefault(i => pad == volgorde[i] || pad.StartsWith(volgorde[i] + "[", StringComparison.Ordinal));
        return $"{eerste:D2} {Getallen().Replace(pad, getal => getal.Value.PadLeft(6, '0'))}";
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Getallen();

    private static Gelezenformulier Fout(string pad, string zin) => new(null, [new(pad, zin)]);

    private static Formulierdefinitie Formulier(Jsondeel deel, HashSet<Veld> onzeker)
    {
        var leeg = new Formulierdefinitie("", 0, "", []);
        deel.Regel("$schema", Formuliergrenzen.Vraag); // For editors; nothing is kept of it.
        return new(deel.Regel("code", Formuliergrenzen.Code, true), deel.Geheel("versie", true) ?? 1, deel.Regel("titel", Formuliergrenzen.Titel, true),
            [.. deel.Delen("secties", Eigenschappen["sectie"], true).Select(sectie => Sectie(sectie, onzeker))])
        {
            Kort = deel.Tekst("kort", Formuliergrenzen.Uitleg),
            Bron = deel.Tekst("bron", Formuliergrenzen.Uitleg, true),
            Licentie = deel.Tekst("licentie", Formuliergrenzen.Uitleg, true),
            Gegevens = deel.Woorden<Gegevenssoort>("gegevens", true) ?? [],
            Bewaarklasse = deel.Regel("bewaarklasse", Formuliergrenzen.Code) is { Length: > 0 } klasse ? klasse : leeg.Bewaarklasse,
            Invullers = deel.Woorden<Formulierrol>("invullers") ?? leeg.Invullers,
            Tekenaars = [.. deel.Delen("tekenaars", Eigenschappen["tekenaar"]).Select(Tekenaar)],
            Afdruk = deel.Woord<Afdrukwijze>("afdruk") ?? leeg.Afdruk,
        };
    }

    private static Tekenaar Tekenaar(Jsondeel deel) => new(deel.Regel("code", Formuliergrenzen.Code, true),
        deel.Woord<Formulierrol>("rol", true) ?? default, deel.Vlag("verplicht"), deel.Woorden<Tekenwijze>("wijzen", true) ?? [],
        deel.Tekst("verklaring", Formuliergrenzen.Uitleg, true));

    private static Sectie Sectie(Jsondeel deel, HashSet<Veld> onzeker) => new(deel.Regel("code", Formuliergrenzen.Code, true),
        deel.Regel("titel", Formuliergrenzen.Titel, true), deel.Tekst("uitleg", Formuliergrenzen.Uitleg),
        [.. deel.Delen("velden", Eigenschappen["veld"], true).Select(veld => Veld(veld, onzeker))])
    { ToonAls = Voorwaarde(deel) };

    private static Veld Veld(Jsondeel deel, HashSet<Veld> onzeker)
    {
        var soort = deel.Woord<Veldsoort>("soort", true);
        var veld = new Veld(deel.Regel("code", Formuliergrenzen.Code, true), soort ?? Veldsoort.Tekst, deel.Regel("vraag", Formuliergrenzen.Vraag, true))
        {
            Hulp = deel.Tekst("hulp", Formuliergrenzen.Uitleg),
            Verplicht = deel.Vlag("verplicht"),
            ToonAls = Voorwaarde(deel),
            Opties = [.. deel.Delen("opties", Eigenschappen["optie"]).Select(o => new Veldoptie(
                o.Regel("code", Formuliergrenzen.Code, true), o.Regel("tekst", Formuliergrenzen.Vraag, true), o.Tekst("hulp", Formuliergrenzen.Uitleg)))],
            Hoogstens = deel.Geheel("hoogstens"),
            Laagste = deel.Getal("laagste"),
            Hoogste = deel.Getal("hoogste"),
            Eenheid = deel.Regel("eenheid", Formuliergrenzen.Code),
            Woorden = deel.Deel("woorden", Eigenschappen["woorden"]) is { } woorden
                ? new(woorden.Regel("laag", Formuliergrenzen.Code, true), woorden.Regel("hoog", Formuliergrenzen.Code, true)) : null,
            Velden = [.. deel.Delen("velden", Eigenschappen["veld"]).Select(binnen => Veld(binnen, onzeker))],
            Rijen = Assen(deel, "rijen"),
            Kolommen = Assen(deel, "kolommen"),
            Fasen = [.. deel.Delen("fasen", Eigenschappen["fase"]).Select(f => new Fase(f.Regel("code", Formuliergrenzen.Code, true),
                f.Regel("naam", Formuliergrenzen.Titel, true), f.Regel("kleur", Formuliergrenzen.Code, true), f.Regel("pictogram", Formuliergrenzen.Code, true)))],
        };
        // Of a field whose kind is unknown nothing can be said about what belongs to it.
        if (soort is null) onzeker.Add(veld);
        return veld;
    }

    private static Matrixas[] Assen(Jsondeel deel, string naam) => [.. deel.Delen(naam, Eigenschappen["as"])
        .Select(lijn => new Matrixas(lijn.Regel("code", Formuliergrenzen.Code, true), lijn.Regel("tekst", Formuliergrenzen.Vraag, true)))];

    private static Voorwaarde? Voorwaarde(Jsondeel van) => van.Deel("toonAls", Eigenschappen["voorwaarde"]) is not { } deel ? null
        : new(deel.Regel("veld", Formuliergrenzen.Code, true), deel.Woord<Vergelijking>("hoe", true) ?? Vergelijking.Ingevuld,
            deel.Regel("waarde", Formuliergrenzen.Titel));
}
