using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using Spil.Herstel.Domein.Schijven;

namespace Spil.Herstel.Schijven;

/// <summary>
/// The Schijf van herstel as a picture (SVG): a segment per area, filled from the middle by the score the inwoner gives. Colours and line
/// styles come from <c>schijf.css</c>; there is no inline style. What other people say is marked beside it and never combined with it.
/// </summary>
public static class Schijftekening
{
    /// <summary>Side in pixels of the small disc in a row of people.</summary>
    public const int MaatInRij = 72;

    private const double KleinBinnen = 14;
    private const double KleinBuiten = 60;

    private static readonly int[] Ringcijfers = [2, 4, 6, 8];

    // Every small disc is put together from the same few paths, so they are worked out once.
    private static readonly Kleindelen MetZeven = new(new(Leefgebieden.Voor(false).Count, KleinBinnen, KleinBuiten));
    private static readonly Kleindelen MetAcht = new(new(Leefgebieden.Voor(true).Count, KleinBinnen, KleinBuiten));

    /// <summary>The big disc of a measurement.</summary>
    /// <param name="voornaam">First name of the inwoner, in the middle.</param>
    /// <param name="delen">The segments in the order of the disc.</param>
    public static IHtmlContent Groot(string voornaam, IReadOnlyList<Schijfdeel> delen) => GroteSchijf.Teken(voornaam, delen);

    /// <summary>The small disc: the scores of the inwoner only.</summary>
    /// <param name="cijfers">Scores per area; an area that is missing or null is shown as light only.</param>
    /// <param name="metVeiligheid">With the optional eighth area.</param>
    /// <param name="maat">Side in pixels.</param>
    public static IHtmlContent Klein(IReadOnlyDictionary<Leefgebied, int?> cijfers, bool metVeiligheid, int maat = MaatInRij)
    {
        var gebieden = Leefgebieden.Voor(metVeiligheid);
        var vast = metVeiligheid ? MetAcht : MetZeven;
        var svg = new StringBuilder(2400).Append(CultureInfo.InvariantCulture,
            $"""<svg class="schijf schijf--klein" role="img" aria-label="{Schijfzin.Van(gebieden.Select(g => (g, cijfers.GetValueOrDefault(g.Gebied))))}" viewBox="-66 -66 132 132" width="{maat}" height="{maat}">""");
        svg.Append(vast.Licht);
        for (var i = 0; i < gebieden.Count; i++)
        {
            if (cijfers.GetValueOrDefault(gebieden[i].Gebied) is { } cijfer)
                svg.Append(vast.Vol(i, cijfer));
        }

        return new HtmlString(svg.Append(vast.Ringen).Append("""<circle class="schijf-naaf" r="10"/></svg>""").ToString());
    }

    internal static string Ringen(Schijfvorm vorm) => string.Concat(Ringcijfers.Select(
        cijfer => $"""<circle class="schijf-ring" r="{Schijfvorm.G(vorm.Straal(cijfer))}"/>"""));

    internal static string Vlak(string klasse, string sleutel, string pad) => $"""<path class="{klasse} gebied-{sleutel}" d="{pad}"/>""";

    internal static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);

    private sealed class Kleindelen(Schijfvorm vorm)
    {
        private readonly FrozenDictionary<(int Segment, int Cijfer), string> vol = (
            from i in Enumerable.Range(0, vorm.Aantal)
            from cijfer in Enumerable.Range(1, Schijfvorm.HoogsteCijfer)
            select ((i, cijfer), Vlak("schijf-vol", Leefgebieden.Alle[i].Sleutel, vorm.Segment(i, vorm.Straal(cijfer)))))
            .ToFrozenDictionary(p => p.Item1, p => p.Item2);

        public string Licht { get; } = string.Concat(Enumerable.Range(0, vorm.Aantal).Select(
            i => Vlak("schijf-licht", Leefgebieden.Alle[i].Sleutel, vorm.Segment(i, vorm.Buiten))));

        public string Ringen { get; } = Schijftekening.Ringen(vorm);

        public string Vol(int segment, int cijfer) => vol[(segment, cijfer)];
    }
}
