using System.Text;
using System.Text.RegularExpressions;
using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;

namespace Spil.Beleid.Domein.Mededelingen;

/// <summary>What a block of the text is.</summary>
public enum Bloksoort
{
    /// <summary>A heading.</summary>
    Kop,

    /// <summary>A paragraph.</summary>
    Alinea,

    /// <summary>An item of a list.</summary>
    Punt,

    /// <summary>An item below another one.</summary>
    Subpunt,
}

/// <summary>A piece of a block: words, or a figure.</summary>
/// <param name="Tekst">The words; of a figure as it was typed.</param>
/// <param name="Code">Which figure; empty for words.</param>
public sealed record Tekststuk(string Tekst, string Code = "");

/// <summary>A heading, a paragraph or an item.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Stukken">Its words and figures.</param>
public sealed record Tekstblok(Bloksoort Soort, IReadOnlyList<Tekststuk> Stukken)
{
    /// <summary>Only the words, the figures among them.</summary>
    public string Plat => string.Concat(Stukken.Select(s => s.Tekst));
}

/// <summary>
/// The text of a mededeling as somebody edits it: a line that begins with # is a heading, with - an item, with -- an item below it. A figure stands in square
/// brackets with its code, so that it stays tied to its definition whatever is written around it: <c>[inwoners: 1.086]</c>.
/// </summary>
public static partial class Mededelingstekst
{
    /// <summary>The blocks of a text.</summary>
    public static IReadOnlyList<Tekstblok> Lees(string tekst)
    {
        List<Tekstblok> blokken = [];
        foreach (var regel in tekst.ReplaceLineEndings("\n").Split('\n').Select(r => r.Trim()).Where(r => r.Length > 0))
        {
            var (soort, rest) = regel switch
            {
                ['#', ..] => (Bloksoort.Kop, regel.TrimStart('#')),
                ['-', '-', ..] => (Bloksoort.Subpunt, regel[2..]),
                ['-', ..] => (Bloksoort.Punt, regel[1..]),
                _ => (Bloksoort.Alinea, regel),
            };
            if (rest.Trim() is { Length: > 0 } inhoud) blokken.Add(new(soort, [.. Stukken(inhoud)]));
        }
        return blokken;
    }

    /// <summary>The figures that a text names.</summary>
    public static IEnumerable<Tekststuk> Cijfers(string tekst) => Lees(tekst).SelectMany(b => b.Stukken).Where(s => s.Code.Length > 0);

    /// <summary>Words only, to read or to send: without codes.</summary>
    public static string Plat(string tekst)
    {
        var uit = new StringBuilder();
        var vorige = (Bloksoort?)null;
        foreach (var blok in Lees(tekst))
        {
            if (vorige is not null && !(IsPunt(vorige) && IsPunt(blok.Soort))) uit.Append('\n');
            uit.Append(blok.Soort switch { Bloksoort.Punt => "- ", Bloksoort.Subpunt => "  - ", _ => "" }).Append(blok.Plat).Append('\n');
            vorige = blok.Soort;
        }
        return uit.ToString();
    }

    /// <summary>
    /// A draft from the figures, in the shape of the memo's own section. A sentence of which a figure is not known is left out.
    /// </summary>
    public static string Schrijf(string gemeente, DateOnly peildatum, IReadOnlyList<Cijfer> cijfers)
    {
        var plaats = gemeente.StartsWith("Gemeente ", StringComparison.Ordinal) ? gemeente["Gemeente ".Length..] : gemeente;
        var bekend = cijfers.Where(c => c.Waarde is not null).ToDictionary(c => c.Definitie.Code, c => $"[{c.Definitie.Code}: {c.InWoorden(buitenTeam: true)}]");
        var tekst = new StringBuilder();
        foreach (var zin in Zinnen(plaats, peildatum))
        {
            if (Gat().Matches(zin).All(m => bekend.ContainsKey(m.Groups[1].Value)))
                tekst.Append(Gat().Replace(zin, m => bekend[m.Groups[1].Value])).Append('\n').Append(zin.StartsWith('-') ? "" : "\n");
        }
        return tekst.ToString().TrimEnd();
    }

    private static IEnumerable<string> Zinnen(string plaats, DateOnly peildatum) =>
    [
        "# Voortgang herindicaties volgens het normenkader hulp bij het huishouden",
        $"Hieronder leest u hoe het op {peildatum.InWoorden()} staat met de herindicaties hulp bij het huishouden in {plaats}.",
        "Wie minder hulp krijgt, houdt de oude indicatie nog een aantal maanden. In die overgang kijken de inwoner en de hulp samen hoe de hulp bij de nieuwe indicatie kan. Op dit moment loopt die overgang bij {overgang} inwoners.",
        "# Voorlopige resultaten",
        $"Het aantal inwoners uit {plaats} met hulp bij het huishouden bedraagt momenteel {{inwoners}}. Tot en met {peildatum.InWoorden()} zijn er in {plaats} in totaal {{herindicaties}} herindicaties gesteld volgens het nieuwe normenkader ({{herindicaties-boven}} met een bestaande indicatie van meer dan 120 minuten en {{herindicaties-tot-en-met}} met een bestaande indicatie van 120 minuten of minder). Daarnaast zijn er indicaties volgens het nieuwe normenkader gesteld bij {{nieuwe-instroom}} inwoners die niet eerder gebruik maakten van hulp bij het huishouden via de Wmo: de nieuwe instroom.",
        "Gebleken is dat:",
        "- de gemiddelde bezuiniging bij alle bestaande indicaties tot nu toe in totaal {besparing} bedraagt;",
        "- bij bestaande indicaties van meer dan 120 minuten:",
        "-- de gemiddelde indicatie van {gemiddelde-oud-boven} minuten naar {gemiddelde-nieuw-boven} minuten is gegaan;",
        "-- in ca. {lager-boven} een bezuiniging wordt gerealiseerd;",
        "-- in ca. {gelijk-of-hoger-boven} de bestaande indicatie gelijk of hoger is vastgesteld;",
        "-- de uitstroom (overlijden, verhuizen, Wlz) ca. {uitstroom-boven} bedraagt;",
        "- bij bestaande indicaties van 120 minuten of minder de gemiddelde indicatie van {gemiddelde-oud-tot-en-met} minuten naar {gemiddelde-nieuw-tot-en-met} minuten is gegaan;",
        $"- de gemiddelde indicatie bij de nieuwe instroom in {peildatum.Year} {{instroom-dit-jaar}} minuten bedraagt, terwijl de gemiddelde indicatie bij de nieuwe instroom in {peildatum.Year - 1} nog {{instroom-vorig-jaar}} minuten bedroeg;",
        "- er tot nu toe {bezwaren} bezwaarschriften binnen zijn gekomen.",
        "Dit zijn cijfers van voor en na de herindicatie. Er is geen groep waarmee we dat kunnen vergelijken. Wat er zonder het nieuwe normenkader was gebeurd, weten we dus niet.",
    ];

    private static IEnumerable<Tekststuk> Stukken(string regel)
    {
        var vanaf = 0;
        foreach (Match m in Verwijzing().Matches(regel))
        {
            if (m.Index > vanaf) yield return new(regel[vanaf..m.Index]);
            yield return new(m.Groups[2].Value.Trim(), m.Groups[1].Value);
            vanaf = m.Index + m.Length;
        }
        if (vanaf < regel.Length) yield return new(regel[vanaf..]);
    }

    private static bool IsPunt(Bloksoort? soort) => soort is Bloksoort.Punt or Bloksoort.Subpunt;

    [GeneratedRegex(@"\[([a-z][a-z-]*):([^\[\]]*)\]")]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Gat();
}
