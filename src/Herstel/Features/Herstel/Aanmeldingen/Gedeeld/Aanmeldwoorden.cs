using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>What an aanmelding says, in words.</summary>
internal static class Aanmeldwoorden
{
    public static string Keuze(Toestemmingswijze wijze) => wijze switch
    {
        Toestemmingswijze.OpPapier => "Op papier",
        Toestemmingswijze.OpScherm => "Op een scherm",
        _ => "Mondeling, met een getuige",
    };

    public static string? Hint(Toestemmingswijze wijze) => wijze switch
    {
        Toestemmingswijze.OpPapier => "De inwoner heeft de toestemmingsverklaring ondertekend.",
        Toestemmingswijze.OpScherm => "De inwoner heeft zelf op een scherm ja gezegd.",
        _ => "De inwoner zei ja en er was iemand bij.",
    };

    /// <summary>"12 november 2026, op papier"; empty when there is none.</summary>
    public static string Toestemming(Aanmelding a) => a.ToestemmingOp is not { } op ? "" : $"{op.InWoorden()}, {a.Toestemmingswijze switch
    {
        Toestemmingswijze.OpPapier => "op papier",
        Toestemmingswijze.OpScherm => "op een scherm",
        _ => $"mondeling. {a.Getuige} was erbij als getuige",
    }}";

    /// <summary>"12 november 2026, door Petra"; empty when there was none.</summary>
    public static string Uitleg(Aanmelding a) => a.UitlegGegevenOp is { } op ? $"{op.InWoorden()}, door {a.UitlegDoor}" : "";

    /// <summary>"Petra Smeenk, budgetcoach bij Stadsbank".</summary>
    public static string Aanmelder(string naam, string functie, string? organisatie) =>
        naam + (functie.Length > 0 ? $", {functie}" : "") + (string.IsNullOrEmpty(organisatie) ? "" : functie.Length > 0 ? $" bij {organisatie}" : $", {organisatie}");

    /// <summary>"Nog geen uitleg en toestemming."; empty when everything is there.</summary>
    public static string Ontbreekt(bool folder, bool uitleg, bool toestemming)
    {
        string[] mist = [.. new[] { folder ? "" : "folder", uitleg ? "" : "uitleg", toestemming ? "" : "toestemming" }.Where(m => m.Length > 0)];
        return mist switch
        {
            [] => "",
            [var een] => $"Nog geen {een}.",
            [.. var begin, var laatste] => $"Nog geen {string.Join(", ", begin)} en {laatste}.",
        };
    }

    public static string Naam(Aanmeldstatus status) => status switch
    {
        Aanmeldstatus.Nieuw => "Te beslissen",
        Aanmeldstatus.Geaccepteerd => "Geaccepteerd",
        _ => "Afgewezen",
    };
}
