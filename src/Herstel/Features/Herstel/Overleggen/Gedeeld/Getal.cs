using System.Globalization;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>A whole number as it is typed.</summary>
internal static class Getal
{
    public static int? Lees(string? getypt) => int.TryParse(Kern.Tekst.EenRegel(getypt), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    public static string Schrijf(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
