using System.Globalization;
using Spil.Dossier.Features.Dossier.Gezien;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Toezicht;

/// <summary>
/// A line of the log as the functionaris reads it in a list: no name of an inwoner or of who is close by. Those stand on the page of the line itself,
/// and opening that is logged.
/// </summary>
public static class Logwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static bool IsMedewerker(this Inzageregel regel) => !RolTekst.Burgers.Any(r => r.Naam() == regel.Rol);

    public static string Kijker(this Inzageregel regel) =>
        !regel.IsMedewerker() ? $"Een {regel.Rol}" : regel.Naam.Length > 0 ? regel.Naam : "Spil";

    public static string Moment(this Inzageregel regel) => regel.Tijdstip.InNederland().ToString("d MMM yyyy HH:mm", Nederlands);

    public static string Doet(this Inzageregel regel) => Kijkzin.Van([regel]).Zin;

    /// <summary>The end of the number of a dossier: enough to see which lines belong together.</summary>
    public static string Kort(this DossierId dossier) => dossier.ToString()[^8..];
}
