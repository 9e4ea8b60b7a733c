using System.Globalization;
using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>A kept answer as people read it, and as it stands in the box to be changed.</summary>
public static class Antwoordtekst
{
    // Our own signs: a server without Dutch locale data must print the same.
    private static readonly NumberFormatInfo Nederlands = new()
    { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3], NegativeSign = "-" };

    /// <summary>The answer in Dutch: the text of the option, a date in words, an amount with its sign. Text of any other kind stays itself.</summary>
    /// <param name="veld">The field that asks (<see cref="Veldpad.Vraag"/>).</param>
    /// <param name="tekst">The answer as it is kept.</param>
    public static string InWoorden(Veld veld, string tekst) => veld.Soort switch
    {
        Veldsoort.Datum when Datumtekst.TryParse(tekst, out var datum) => datum.InWoorden(),
        Veldsoort.Keuze => Optie(veld, tekst),
        Veldsoort.Keuzes => string.Join(", ", Opties(tekst).Select(code => Optie(veld, code))),
        Veldsoort.JaNee => tekst switch { "ja" => "Ja", "nee" => "Nee", _ => tekst },
        Veldsoort.Getal when Antwoordvorm.AlsGetal(tekst) is { } getal => $"{Getal(getal)} {veld.Eenheid}".TrimEnd(),
        Veldsoort.Bedrag when Antwoordvorm.AlsGetal(tekst) is { } bedrag => Bedrag.VanCenten((long)(bedrag * 100)).ToString(),
        Veldsoort.Persoon or Veldsoort.Organisatie => Naam(tekst),
        _ => tekst,
    };

    /// <summary>The answer as a person would type it: a number with a comma. Other kinds stay as they are kept.</summary>
    public static string AlsInvoer(Veld veld, string tekst) => veld.Soort switch
    {
        Veldsoort.Getal when Antwoordvorm.AlsGetal(tekst) is { } getal => Getal(getal),
        Veldsoort.Bedrag when Antwoordvorm.AlsGetal(tekst) is { } bedrag => bedrag.ToString("#,##0.00", Nederlands),
        _ => tekst,
    };

    /// <summary>The codes in the answer to <see cref="Veldsoort.Keuzes"/>.</summary>
    public static IReadOnlyList<string> Opties(string tekst) => tekst.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name in the answer about a person or organisation.</summary>
    public static string Naam(string tekst) => Nummer(tekst) is null ? tekst : tekst[(tekst.IndexOf('|', StringComparison.Ordinal) + 1)..];

    /// <summary>The number of the person or organisation when it is one that Spil knows; null for a typed name.</summary>
    public static Guid? Nummer(string tekst) =>
        tekst.StartsWith(Antwoordvorm.Bekend, StringComparison.Ordinal) && tekst.IndexOf('|', StringComparison.Ordinal) is > 0 and var streep
        && Guid.TryParse(tekst.AsSpan(Antwoordvorm.Bekend.Length, streep - Antwoordvorm.Bekend.Length), out var id) ? id : null;

    internal static string Getal(decimal getal) => getal.ToString("#,##0.####", Nederlands);

    private static string Optie(Veld veld, string code) => veld.Opties.FirstOrDefault(o => o.Code == code)?.Tekst ?? code;
}
