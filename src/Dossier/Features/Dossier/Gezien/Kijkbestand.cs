using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Gezien;

/// <summary>Lines of the log as a table for a spreadsheet, in words that a person reads.</summary>
internal static class Kijkbestand
{
    public static readonly string[] Kop = ["Dag", "Tijd", "Wie", "Rol", "Organisatie", "Wat", "Waarvoor", "Mocht het", "Noodtoegang"];

    public static FileResult Maak(IEnumerable<Inzageregel> regels) => Csvbestand.Maak("wie keek", Kop, regels.Select(Cellen));

    public static IReadOnlyList<string> Cellen(Inzageregel regel) =>
    [
        regel.Tijdstip.Datum().InWoorden(), regel.Tijdstip.InNederland().ToString("HH:mm:ss", CultureInfo.InvariantCulture), regel.Naam, regel.Rol, regel.Organisatie,
        Kijkzin.Van([regel]).Zin, regel.Doel, regel.Toegestaan ? "ja" : "nee", regel.Noodknop ? "ja" : "nee",
    ];
}
