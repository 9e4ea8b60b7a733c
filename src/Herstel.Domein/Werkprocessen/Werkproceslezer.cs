using System.Text.Json;
using System.Text.RegularExpressions;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>What came of reading a definition: the werkproces, or everything that is wrong with it.</summary>
/// <param name="Werkproces">Null when something is wrong.</param>
/// <param name="Problemen">Everything that is wrong; empty when it is right.</param>
public sealed record Gelezenwerkproces(Werkproces? Werkproces, IReadOnlyList<Werkprobleem> Problemen);

/// <summary>
/// Reads a definition of a werkproces (docs/koppelvlakken/werkprocessen.md) and reports every problem in it. It never throws, whatever the
/// file holds.
/// </summary>
public static partial class Werkproceslezer
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int HoogsteOmvang = 1_000_000;

    private static readonly JsonDocumentOptions Opties = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>Reads a file.</summary>
    /// <param name="inhoud">The bytes, UTF-8.</param>
    /// <param name="formulieren">Codes of the forms that can be filled in; null when that was looked at before.</param>
    public static Gelezenwerkproces Lees(ReadOnlyMemory<byte> inhoud, IReadOnlySet<string>? formulieren)
    {
        if (inhoud.Length > HoogsteOmvang) return new Gelezenwerkproces(null, [new("bestand", "Dit bestand is te groot. Een definitie is hoogstens 1 MB.")]);
        var begin = inhoud.Span.StartsWith("\uFEFF"u8) ? inhoud[3..] : inhoud;
        try
        {
            using var json = JsonDocument.Parse(begin, Opties);
            var problemen = new List<Werkprobleem>();
            var werkproces = Werkproces(new Jsonknoop(json.RootElement, "$", problemen), formulieren);
            return new(problemen.Count == 0 ? werkproces : null, problemen);
        }
        // Bytes that are no text, or half a character in an escape.
        catch (InvalidOperationException)
        {
            return new Gelezenwerkproces(null, [new("bestand", "In dit bestand staan tekens die Spil niet kan lezen. Bewaar het als UTF-8.")]);
        }
        catch (JsonException fout)
        {
            return new Gelezenwerkproces(null, [new($"regel {(fout.LineNumber ?? 0) + 1}", "Dit is geen goede JSON. Kijk of er een komma, accolade of aanhalingsteken mist.")]);
        }
    }

    private static Werkproces? Werkproces(Jsonknoop knoop, IReadOnlySet<string>? formulieren)
    {
        if (!knoop.Is("$schema", "code", "versie", "titel", "kort", "bron", "organisaties", "stappen")) return null;
        var code = Code(knoop);
        var versie = knoop.Getal("versie", 1, 9999);
        var titel = knoop.Tekst("titel", nodig: true);
        var (kort, bron) = (knoop.Tekst("kort", hoogstens: 1000), knoop.Tekst("bron"));
        var organisaties = knoop.Lijst("organisaties").Select(o => o.Zelf()).Where(o => o.Length > 0).ToList();
        var stappen = knoop.Lijst("stappen", nodig: true).Select(s => (Knoop: s, Stap: Stap(s, formulieren))).ToList();
        Volgorde(knoop, stappen);
        return new Werkproces(code, versie, titel, [.. stappen.Select(s => s.Stap).OfType<Werkstap>()]) { Kort = kort, Bron = bron, Organisaties = organisaties };
    }

    // Steps are walked one by one: behind a gap nobody can come.
    private static void Volgorde(Jsonknoop knoop, List<(Jsonknoop Knoop, Werkstap? Stap)> stappen)
    {
        var nummers = stappen.Select(s => s.Stap?.Nummer ?? -1).ToList();
        for (var nummer = 0; nummer < Werkprocessen.Werkproces.AantalStappen; nummer++)
        {
            if (!nummers.Contains(nummer)) knoop.Meld($"Stap {nummer} ontbreekt. Een werkproces heeft de stappen 0 tot en met 4.", "stappen");
        }

        for (var i = 0; i < stappen.Count; i++)
        {
            var (nummer, hier) = (nummers[i], stappen[i].Knoop);
            if (nummer < 0) continue;
            if (nummers.IndexOf(nummer) < i) hier.Meld($"Stap {nummer} staat er al. Iedere stap komt één keer voor.", "nummer");
            else if (nummer > 0 && !nummers.Contains(nummer - 1)) hier.Meld($"Deze stap is niet te bereiken, want stap {nummer - 1} ontbreekt.");
            else if (i > 0 && nummers[i - 1] > nummer) hier.Meld($"Zet stap {nummer} vóór stap {nummers[i - 1]}.", "nummer");
        }
    }

    private static Werkstap? Stap(Jsonknoop knoop, IReadOnlySet<string>? formulieren)
    {
        if (!knoop.Is("nummer", "naam", "uitleg", "uitlegInwoner", "documenten", "voorwaarden", "plekken")) return null;
        var nummer = knoop.Getal("nummer", 0, Werkprocessen.Werkproces.AantalStappen - 1);
        var codes = new HashSet<string>();
        var stap = new Werkstap(nummer, knoop.Tekst("naam", nodig: true))
        {
            Uitleg = knoop.Tekst("uitleg", hoogstens: 1000), UitlegInwoner = knoop.Tekst("uitlegInwoner", hoogstens: 1000),
            Documenten = [.. knoop.Lijst("documenten").Select(d => Documentlezer.Lees(d, nummer, codes, formulieren)).OfType<Werkdocument>()],
            Voorwaarden = [.. knoop.Lijst("voorwaarden").Select(v => Voorwaarde(v, nummer, codes)).OfType<Werkvoorwaarde>()],
            Plekken = [.. knoop.Lijst("plekken").Select(p => Plek(p, codes)).OfType<Stukplek>()],
        };
        return nummer < 0 ? null : stap;
    }

    private static Werkvoorwaarde? Voorwaarde(Jsonknoop knoop, int stap, HashSet<string> codes)
    {
        if (!knoop.Is("code", "bron")) return null;
        var soort = knoop.Keuze<Stapvoorwaarde>("code");
        if (soort is { } gekozen && !codes.Add(gekozen.Code())) knoop.Meld($"‘{gekozen.Code()}’ staat al in deze stap. Kies een andere code.", "code");
        if (stap == 0) knoop.Meld("Stap 0 gaat niet over één inwoner. Zet een voorwaarde bij stap 1 of later.");
        return soort is null ? null : new Werkvoorwaarde(soort.Value) { Bron = knoop.Tekst("bron") };
    }

    private static Stukplek? Plek(Jsonknoop knoop, HashSet<string> codes)
    {
        if (!knoop.Is("code", "naam", "uitleg")) return null;
        return new Stukplek(EigenCode(knoop, codes), knoop.Tekst("naam", nodig: true)) { Uitleg = knoop.Tekst("uitleg", hoogstens: 1000) };
    }

    /// <summary>The code, and a problem when the step has it already.</summary>
    internal static string EigenCode(Jsonknoop knoop, HashSet<string> codes)
    {
        var code = Code(knoop);
        if (code.Length > 0 && !codes.Add(code)) knoop.Meld($"‘{code}’ staat al in deze stap. Kies een andere code.", "code");
        return code;
    }

    private static string Code(Jsonknoop knoop)
    {
        var code = knoop.Tekst("code", nodig: true);
        if (code.Length == 0 || Codevorm().IsMatch(code)) return code;
        knoop.Meld("Gebruik voor een code alleen kleine letters, cijfers en streepjes, hoogstens 60.", "code");
        return "";
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$")]
    private static partial Regex Codevorm();
}

/// <summary>Reads one document of a step.</summary>
internal static class Documentlezer
{
    public static Werkdocument? Lees(Jsonknoop knoop, int stap, HashSet<string> codes, IReadOnlySet<string>? formulieren)
    {
        if (!knoop.Is("code", "soort", "naam", "lidwoord", "uitleg", "formulier", "verplicht", "per", "bijwerken", "tekenaars", "bron")) return null;
        var code = Werkproceslezer.EigenCode(knoop, codes);
        var soort = knoop.Keuze<Stuksoort>("soort");
        var naam = knoop.Tekst("naam", nodig: true);
        var eigen = knoop.Tekst("formulier");
        var document = new Werkdocument(code, soort ?? default, naam)
        {
            Lidwoord = knoop.Tekst("lidwoord"), Uitleg = knoop.Tekst("uitleg", hoogstens: 1000), Bron = knoop.Tekst("bron"),
            Formulier = eigen.Length > 0 ? eigen : soort switch
            {
                Stuksoort.Aanmelding => Formuliercodes.Aanmeldformulier,
                Stuksoort.Toestemming => Formuliercodes.Toestemmingsverklaring,
                Stuksoort.Crisiskaart => Crisiskaart.Formulier,
                _ => code,
            },
            Verplicht = knoop.Ja("verplicht"), Bijwerken = knoop.Ja("bijwerken"), Per = knoop.Keuze<Stukper>("per", nodig: false) ?? default,
            Tekenaars = [.. knoop.Lijst("tekenaars").Select(Tekenaar).OfType<Formulierrol>()],
        };
        if (soort is not null && code.Length > 0) Samenhang(knoop, stap, document, eigen.Length > 0, formulieren);
        return soort is null || code.Length == 0 || naam.Length == 0 ? null : document;
    }

    private static void Samenhang(Jsonknoop knoop, int stap, Werkdocument document, bool eigenFormulier, IReadOnlySet<string>? formulieren)
    {
        var isFormulier = document.Soort is Stuksoort.Formulier or Stuksoort.Crisiskaart;
        if (document.Lidwoord is not ("" or "de" or "het")) knoop.Meld("Kies uit: de, het. Of laat dit weg.", "lidwoord");
        if (isFormulier && formulieren?.Contains(document.Formulier) == false)
            knoop.Meld($"Het formulier ‘{document.Formulier}’ is er niet. Laad eerst de definitie van dat formulier.", eigenFormulier ? "formulier" : "code");
        // Looked at when a definition is loaded; one that was loaded before stays readable.
        if (document.Soort == Stuksoort.Crisiskaart && formulieren is not null && document.Formulier != Crisiskaart.Formulier)
            knoop.Meld($"Een officiële crisiskaart leg je vast met ‘{Crisiskaart.Formulier}’. Laat dit weg.", "formulier");
        if (document.Soort == Stuksoort.Crisiskaart && document.Per == Stukper.Deelnemer) knoop.Meld("De crisiskaart is van de inwoner. Die kan niet per deelnemer.", "per");
        if (!isFormulier && eigenFormulier) knoop.Meld("Alleen een document van de soort formulier of crisiskaart heeft een formulier.", "formulier");
        if (!isFormulier && document.Per == Stukper.Deelnemer) knoop.Meld("Alleen een formulier kan per deelnemer.", "per");
        if (!isFormulier && document.Tekenaars.Count > 0) knoop.Meld("Alleen een formulier heeft tekenaars.", "tekenaars");
        if (document.Bijwerken && (!isFormulier || document.Per == Stukper.Deelnemer)) knoop.Meld("Alleen een formulier van het hele traject kan worden bijgewerkt.", "bijwerken");
        if (document.Bijwerken && stap < 2) knoop.Meld("Bijwerken kan vanaf stap 2: daarvóór is er nog geen eerdere versie.", "bijwerken");
        if (stap == 0 && document.Soort != Stuksoort.Organisatiestuk) knoop.Meld("Stap 0 gaat niet over één inwoner. Daar horen alleen stukken van de organisatie.", "soort");
        if (stap > 0 && document.Soort == Stuksoort.Organisatiestuk) knoop.Meld("Een stuk van de organisatie hoort bij stap 0.", "soort");
    }

    private static Formulierrol? Tekenaar(Jsonknoop knoop)
    {
        var woord = knoop.Zelf();
        var rol = Enum.GetValues<Formulierrol>().Where(r => Jsonknoop.Woord(r) == woord).Cast<Formulierrol?>().FirstOrDefault();
        if (rol is null && woord.Length > 0) knoop.Meld($"Spil kent ‘{woord}’ niet. Kies uit: {string.Join(", ", Enum.GetValues<Formulierrol>().Select(Jsonknoop.Woord))}.");
        return rol;
    }
}
