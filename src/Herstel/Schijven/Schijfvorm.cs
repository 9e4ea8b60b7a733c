using System.Globalization;

namespace Spil.Herstel.Schijven;

/// <summary>
/// The geometry of a disc: <paramref name="Aantal"/> equal segments around a hub, the first one right of twelve o'clock, clockwise.
/// The zero point is the middle; lengths are in units of the drawing.
/// </summary>
/// <param name="Aantal">Number of segments: 7, or 8 with the optional area.</param>
/// <param name="Binnen">Radius of the hub, where score 0 would be.</param>
/// <param name="Buiten">Radius of the edge: score 10.</param>
public sealed record Schijfvorm(int Aantal, double Binnen, double Buiten)
{
    public const int HoogsteCijfer = 10;

    // Half of the white between two segments, in radians.
    private const double Speling = 0.022;

    /// <summary>How far a score reaches from the middle: 10 reaches the edge.</summary>
    public double Straal(int cijfer) => cijfer is >= 1 and <= HoogsteCijfer
        ? Binnen + (Buiten - Binnen) * cijfer / HoogsteCijfer
        : throw new ArgumentOutOfRangeException(nameof(cijfer), cijfer, "A score is 1 to 10.");

    /// <summary>The angle in the middle of a segment, in radians clockwise from twelve o'clock.</summary>
    public double Midden(int segment) => (segment + 0.5) * Hoek;

    /// <summary>The angle that one segment takes.</summary>
    public double Hoek => 2 * Math.PI / Aantal;

    /// <summary>The point at an angle, <paramref name="straal"/> from the middle.</summary>
    public static (double X, double Y) Punt(double hoek, double straal) => (Math.Sin(hoek) * straal, -Math.Cos(hoek) * straal);

    /// <summary>Path of a segment from the hub to a radius.</summary>
    public string Segment(int segment, double totStraal)
    {
        var (van, tot) = Grenzen(segment);
        return $"M{P(van, Binnen)}L{P(van, totStraal)}A{G(totStraal)} {G(totStraal)} 0 0 1 {P(tot, totStraal)}L{P(tot, Binnen)}A{G(Binnen)} {G(Binnen)} 0 0 0 {P(van, Binnen)}Z";
    }

    /// <summary>Path of the arc through a segment at a radius.</summary>
    public string Boog(int segment, double straal)
    {
        var (van, tot) = Grenzen(segment);
        return $"M{P(van, straal)}A{G(straal)} {G(straal)} 0 0 1 {P(tot, straal)}";
    }

    /// <summary>A number as SVG takes it: at most one decimal more than a pixel can show, never a comma.</summary>
    public static string G(double getal) => Math.Round(getal, 2).ToString("0.##", CultureInfo.InvariantCulture) is var tekst && tekst == "-0" ? "0" : tekst;

    private static string P(double hoek, double straal) => Punt(hoek, straal) is var (x, y) ? $"{G(x)} {G(y)}" : "";

    private (double Van, double Tot) Grenzen(int segment) => (segment * Hoek + Speling, (segment + 1) * Hoek - Speling);
}
