using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;

namespace Spil.Dossier.Kringbeelden;

/// <summary>
/// The kring as a picture (SVG): the inwoner in the middle of three circles, everybody with a shape and a name. What it says is said in words
/// too, by the table or list beside it. Colours come from <c>kring.css</c>; there is no inline style.
/// </summary>
public static class Kringtekening
{
    // How many widths of an "m" fit, at the size of the letters on a phone.
    private const double BreedteNaam = 5.51, BreedteIk = 4.2;

    /// <summary>Draws the kring.</summary>
    /// <param name="voornaam">First name of the inwoner, in the middle.</param>
    /// <param name="punten">Everybody in it.</param>
    public static IHtmlContent Teken(string voornaam, IReadOnlyList<Kringpunt> punten)
    {
        var vorm = Kringvorm.Leg([.. punten.Select(p => p.Plek)]);
        var svg = new StringBuilder(6000)
            .Append(CultureInfo.InvariantCulture, $"""<svg class="kring" viewBox="{G(-vorm.Breed)} {G(-vorm.Hoog)} {G(2 * vorm.Breed)} {G(2 * vorm.Hoog)}" width="620" height="{G(620 * vorm.Hoog / vorm.Breed)}">""")
            .Append(CultureInfo.InvariantCulture, $"""<g role="img" aria-label="{Veilig(Zin(voornaam, punten))}">""");
        for (var k = vorm.Stralen.Count - 1; k >= 0; k--)
            svg.Append(CultureInfo.InvariantCulture, $"""<circle class="kring-cirkel kring-cirkel--{k + 1}" r="{G(vorm.Stralen[k])}"/>""");
        for (var k = 0; k < vorm.Stralen.Count; k++)
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="kring-kop" y="{G(Kringvorm.Kop(vorm.Stralen[k]) + 5)}">{((Kringplek)k).Naam()}</text>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<circle class="kring-naaf" r="{G(Kringvorm.Naaf - 4)}"/><text class="kring-ik" y="5">{Veilig(Kort(voornaam, BreedteIk))}</text>""");
        for (var i = 0; i < punten.Count; i++) Mens(svg, punten[i], vorm.Punten[i]);
        svg.Append("</g>");

        // For mouse and finger only. With a keyboard or a screen reader one goes through the list, where the same links stand.
        for (var i = 0; i < punten.Count; i++)
        {
            if (punten[i].Pad is { } pad)
                svg.Append(CultureInfo.InvariantCulture, $"""<a href="{Veilig(pad)}" tabindex="-1" aria-hidden="true"><title>{Veilig($"{punten[i].Naam}, {punten[i].Wat}")}</title><rect class="kring-vlak" x="{G(vorm.Punten[i].X - Kringvorm.HalfBreed)}" y="{G(vorm.Punten[i].Y - Kringvorm.HalfHoog)}" width="{G(2 * Kringvorm.HalfBreed)}" height="{G(2 * Kringvorm.HalfHoog)}"/></a>""");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>One shape by itself, for the legend.</summary>
    public static IHtmlContent Vorm(Kringsoort soort, string teken = "", bool doetMee = true) => new HtmlString(
        $"""<svg class="kring-los" viewBox="-18 -18 36 36" width="26" height="26" aria-hidden="true">{Figuur(soort, teken, doetMee)}</svg>""");

    /// <summary>"De kring van Samira. Heel dichtbij: Nadia (zus). Verder weg: niemand."</summary>
    internal static string Zin(string voornaam, IReadOnlyList<Kringpunt> punten)
    {
        string Wie(Kringplek? plek) => string.Join(", ", punten.Where(p => p.Plek == plek).Select(p => $"{p.Naam} ({p.Wat})")) is { Length: > 0 } namen ? namen : "niemand";
        var zin = $"De kring van {voornaam}." + string.Concat(Enum.GetValues<Kringplek>().Select(k => $" {Hoofdletter(k.Naam())}: {Wie(k)}."));
        return punten.Any(p => p.Plek is null) ? $"{zin} Nog geen plek: {Wie(null)}." : zin;
    }

    private static void Mens(StringBuilder svg, Kringpunt punt, (double X, double Y) plek) => svg.Append(CultureInfo.InvariantCulture,
        $"""<g transform="translate({G(plek.X)} {G(plek.Y - 12)})">{Figuur(punt.Soort, punt.Teken, punt.DoetMee)}<text class="kring-naam" y="35">{Veilig(Kort(punt.Naam, BreedteNaam))}</text></g>""");

    private static string Figuur(Kringsoort soort, string teken, bool doetMee)
    {
        var klasse = $"kring-mens kring-mens--{soort.ToString().ToLowerInvariant()}{(teken == "P" ? " kring-mens--pauze" : "")}{(doetMee ? "" : " kring-mens--buiten")}";
        var vorm = soort switch
        {
            Kringsoort.Naaste => $"""<circle class="{klasse}" r="15"/>""",
            Kringsoort.Professional => $"""<rect class="{klasse}" x="-14" y="-14" width="28" height="28"/>""",
            _ => $"""<path class="{klasse}" d="M0 -17L18 15H-18Z"/>""",
        };
        return teken.Length == 0 ? vorm : $"""{vorm}<text class="kring-teken{(teken == "P" ? " kring-teken--pauze" : "")}" y="{(soort == Kringsoort.Ervaringsdeskundige ? "11" : "6")}">{Veilig(teken)}</text>""";
    }

    /// <summary>A name that fits: what is left out shows as dots, and stands in full beside the drawing.</summary>
    private static string Kort(string naam, double breedte)
    {
        if (Breedte(naam) <= breedte) return naam;
        var tekst = new StringInfo(naam);
        var letters = tekst.LengthInTextElements - 1;
        while (letters > 1 && Breedte(tekst.SubstringByTextElements(0, letters)) + 0.9 > breedte) letters--;
        return tekst.SubstringByTextElements(0, letters).TrimEnd() + "…";
    }

    // The server has no letters to measure; this is a little more than the browser needs.
    private static double Breedte(string tekst) => tekst.EnumerateRunes().Sum(rune => rune.Value switch
    {
        'M' or 'W' or 'm' or 'w' => 0.9,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or ' ' or '.' or '-' or '\'' => 0.35,
        >= 0x1100 => 1,
        _ => Rune.IsUpper(rune) ? 0.66 : 0.56,
    });

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);

    private static string G(double getal) => getal.ToString("0.#", CultureInfo.InvariantCulture);
}
