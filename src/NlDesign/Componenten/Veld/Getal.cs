using System.Globalization;
using Spil.Kern;

namespace Spil.NlDesign;

/// <summary>A whole number as it is typed in a form.</summary>
public static class Getal
{
    /// <summary>Reads what was typed, without a sign or dots; null when it is no whole number.</summary>
    public static int? Lees(string? getypt) => int.TryParse(Tekst.EenRegel(getypt), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    /// <summary>The number as <see cref="Lees"/> reads it back.</summary>
    public static string Schrijf(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
