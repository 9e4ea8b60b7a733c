using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using static Spil.Herstel.Schijven.Schijfvorm;

namespace Spil.Herstel.Schijven;

/// <summary>Draws the big disc, with numbers, names, the first measurement, other voices, and a link per segment.</summary>
internal static class GroteSchijf
{
    private const double Binnen = 46;
    private const double Buiten = 200;
    private const double StraalGetal = 180;
    private const double StraalNaam = 218;

    // From here on the fill runs under the number, so the number moves inside the fill.
    private const int HoogCijfer = 9;

    public static IHtmlContent Teken(string voornaam, IReadOnlyList<Schijfdeel> delen)
    {
        var vorm = new Schijfvorm(delen.Count, Binnen, Buiten);
        var naam = Schijftekening.Veilig(voornaam);
        var zin = Schijftekening.Veilig(Schijfzin.Van(delen.Select(d => (d.Gebied, d.Nu))));
        var svg = new StringBuilder(8000)
            .Append("""<svg class="schijf schijf--groot" viewBox="-325 -248 650 492" width="560" height="424">""")
            .Append(CultureInfo.InvariantCulture, $"""<g role="img" aria-label="De schijf van {naam}. {zin}">""");
        for (var i = 0; i < delen.Count; i++) Segment(svg, vorm, i, delen[i]);
        svg.Append(Schijftekening.Ringen(vorm));
        for (var i = 0; i < delen.Count; i++) Eerst(svg, vorm, i, delen[i].Eerst);
        for (var i = 0; i < delen.Count; i++) Anderen(svg, vorm, i, delen[i].Anderen);
        for (var i = 0; i < delen.Count; i++) Woorden(svg, vorm, i, delen[i]);
        svg.Append("""<circle class="schijf-naaf" r="42"/>""");
        Voornaam(svg, voornaam);
        svg.Append("</g>");

        // The links lie over the picture, not in it: what is inside an image does not exist for a screen reader.
        for (var i = 0; i < delen.Count; i++)
        {
            if (delen[i].Pad is { } pad)
            {
                var wat = Schijftekening.Veilig(Schijfzin.Van(delen[i], voornaam));
                svg.Append(CultureInfo.InvariantCulture,
                    $"""<a href="{Schijftekening.Veilig(pad)}" aria-label="{wat}"><title>{wat}</title><path class="schijf-vlak" d="{vorm.Segment(i, Buiten)}"/></a>""");
            }
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static void Segment(StringBuilder svg, Schijfvorm vorm, int i, Schijfdeel deel)
    {
        svg.Append(Schijftekening.Vlak("schijf-licht", deel.Gebied.Sleutel, vorm.Segment(i, Buiten)));
        if (deel.Nu is { } nu)
            svg.Append(Schijftekening.Vlak("schijf-vol", deel.Gebied.Sleutel, vorm.Segment(i, vorm.Straal(nu))));
    }

    // A light line under the dashes keeps them visible on every colour.
    private static void Eerst(StringBuilder svg, Schijfvorm vorm, int i, int? cijfer)
    {
        if (cijfer is not { } eerst) return;
        var boog = vorm.Boog(i, vorm.Straal(eerst));
        svg.Append(CultureInfo.InvariantCulture, $"""<path class="schijf-eerst-onder" d="{boog}"/><path class="schijf-eerst" d="{boog}"/>""");
    }

    private static void Anderen(StringBuilder svg, Schijfvorm vorm, int i, IReadOnlyList<Schijfstem> stemmen)
    {
        for (var s = 0; s < stemmen.Count; s++)
        {
            var stem = stemmen[s];
            var half = stem.Teken.Length == 0 ? 7 : 12;
            var (x, y) = Punt(Plek(vorm, i, s, stemmen.Count, vorm.Straal(stem.Cijfer), half), vorm.Straal(stem.Cijfer));
            svg.Append(CultureInfo.InvariantCulture,
                $"""<g class="schijf-ander" transform="translate({G(x)} {G(y)})"><title>{Schijftekening.Veilig(stem.Naam)}: {stem.Cijfer}</title><path d="M0 -{half}L{half} 0L0 {half}L-{half} 0Z"/>""");
            if (stem.Teken.Length > 0)
                svg.Append(CultureInfo.InvariantCulture, $"""<text class="schijf-teken" y="4.5">{Schijftekening.Veilig(stem.Teken)}</text>""");
            svg.Append("</g>");
        }
    }

    /// <summary>The angle of a mark: side by side within the segment, so that equal scores do not hide each other.</summary>
    internal static double Plek(Schijfvorm vorm, int segment, int nummer, int aantal, double straal, double half)
    {
        var stap = Math.Min((2 * half + 3) / straal, vorm.Hoek * 0.8 / aantal);
        return vorm.Midden(segment) + (nummer - (aantal - 1) / 2.0) * stap;
    }

    private static void Woorden(StringBuilder svg, Schijfvorm vorm, int i, Schijfdeel deel)
    {
        if (deel.Nu is { } nu)
        {
            var hoog = nu >= HoogCijfer;
            var straal = hoog ? vorm.Straal(nu) - 18 : StraalGetal;
            // A mark of somebody else at the same height: the number steps aside.
            var opzij = deel.Anderen.Any(s => Math.Abs(vorm.Straal(s.Cijfer) - straal) < 26) ? (18 * deel.Anderen.Count + 14) / straal : 0;
            var (x, y) = Punt(vorm.Midden(i) - Math.Min(opzij, vorm.Hoek * 0.36), straal);
            svg.Append(CultureInfo.InvariantCulture,
                $"""<text class="schijf-getal{(hoog ? " schijf-getal--in gebied-" + deel.Gebied.Sleutel : "")}" x="{G(x)}" y="{G(y + 6)}">{nu}</text>""");
        }

        var (nx, ny) = Punt(vorm.Midden(i), StraalNaam);
        var regels = Breek(deel.Gebied.Naam);
        var anker = Math.Abs(nx) < 1 ? "middle" : nx > 0 ? "start" : "end";
        // Above the middle a second line pushes the first one up, below it hangs down; beside it the two are balanced.
        var omhoog = (regels.Length - 1) * (1 - Math.Clamp(ny / StraalNaam + 0.75, 0, 1)) * 20;
        svg.Append(CultureInfo.InvariantCulture, $"""<text class="schijf-naam" text-anchor="{anker}" y="{G(ny + 5 - omhoog)}">""");
        for (var r = 0; r < regels.Length; r++)
            svg.Append(CultureInfo.InvariantCulture, $"""<tspan x="{G(nx)}" dy="{(r == 0 ? "0" : "1.2em")}">{Schijftekening.Veilig(regels[r])}</tspan>""");
        svg.Append("</text>");
    }

    /// <summary>Two lines for a long name: the picture has room beside it for about ten letters.</summary>
    internal static string[] Breek(string naam)
    {
        var spatie = naam.Length <= 10 ? -1 : naam.LastIndexOf(' ', Math.Min(naam.Length - 1, 11));
        return spatie < 0 ? [naam] : [naam[..spatie], naam[(spatie + 1)..]];
    }

    private static void Voornaam(StringBuilder svg, string voornaam)
    {
        var breuk = voornaam.Length <= 9 ? -1 : voornaam.AsSpan(0, voornaam.Length - 1).LastIndexOfAny(' ', '-');
        string[] regels = breuk < 0 ? [voornaam] : [voornaam[..(breuk + 1)].TrimEnd(), voornaam[(breuk + 1)..]];
        var lengte = regels.Max(r => new StringInfo(r).LengthInTextElements);
        var maat = Math.Clamp(18 * 7.6 / lengte, 10, 18);
        for (var r = 0; r < regels.Length; r++)
        {
            var y = maat / 3 + (r - (regels.Length - 1) / 2.0) * maat * 1.15;
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="schijf-voornaam" y="{G(y)}" font-size="{G(maat)}">{Schijftekening.Veilig(Kort(regels[r]))}</text>""");
        }
    }

    // The hub has room for about thirteen small letters.
    private static string Kort(string woord) =>
        new StringInfo(woord) is { LengthInTextElements: > 14 } lang ? lang.SubstringByTextElements(0, 13) + "…" : woord;
}
