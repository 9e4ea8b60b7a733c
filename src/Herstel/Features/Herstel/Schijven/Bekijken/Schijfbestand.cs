using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Schijven.Bekijken;

/// <summary>The table of one measurement as a file for a spreadsheet.</summary>
internal static class Schijfbestand
{
    public static FileResult Van(Schijfbeeld beeld, string voornaam)
    {
        string[] kop = ["Gebied", "Nu", "Eerste meting", .. beeld.Anderen.Select(a => "Volgens " + a.Naam), "Wat moet erbij", "Wil erover praten"];
        return Csvbestand.Maak($"schijf {voornaam} {beeld.Meting.Op:yyyy-MM-dd}", kop, beeld.Rijen.Select(r => (IReadOnlyList<string>)
            [r.Gebied.Naam, Tekst(r.Nu), Tekst(r.Eerst), .. r.Anderen.Select(Tekst), r.Erbij, r.WilErover ? "ja" : ""]));
    }

    private static string Tekst(int? cijfer) => cijfer?.ToString(CultureInfo.InvariantCulture) ?? "";
}
