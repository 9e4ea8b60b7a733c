using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;
using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;
using Spil.Platform.Schermen;

namespace Spil.Beleid.Monitor;

/// <summary>The monitor as a file: the same figures, with the same small counts left out.</summary>
internal static class Monitorbestand
{
    private static readonly string[] Kop = ["Onderdeel", "Cijfer", "Groep of maand", "Waarde", "Eenheid", "Wat is geteld", "Bron"];

    public static FileResult Csv(Monitorbeeld beeld, string gemeente, bool buitenTeam) => Csvbestand.Maak(Naam(beeld, gemeente), Kop, Rijen(beeld, buitenTeam));

    public static FileResult Xlsx(Monitorbeeld beeld, string gemeente, bool buitenTeam)
    {
        using var geheugen = new MemoryStream();
        geheugen.SaveAs(Rijen(beeld, buitenTeam).Select(rij => Kop.Zip(rij).ToDictionary(c => c.First, c => Cel(c.First, c.Second))), sheetName: "Monitor");
        return new FileContentResult(geheugen.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = Naam(beeld, gemeente).Replace(' ', '-').ToLowerInvariant() + ".xlsx" };
    }

    private static string Naam(Monitorbeeld beeld, string gemeente) => $"monitor {Tekst.Zoekvorm(gemeente)} {beeld.Maand.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    // A spreadsheet counts on with a number; what is no number stays as it is read.
    private static object Cel(string kolom, string tekst) =>
        kolom == "Waarde" && long.TryParse(tekst.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) ? getal : tekst;

    private static IEnumerable<string[]> Rijen(Monitorbeeld beeld, bool buitenTeam)
    {
        foreach (var c in beeld.Cijfers) yield return ["Cijfers", c.Definitie.Naam, "", c.InWoorden(buitenTeam), c.Definitie.Eenheid, c.Definitie.Zin, c.Definitie.Bron];
        foreach (var rij in beeld.Groepen.SelectMany(r => Rijen("Per groep", r, Groepstabel.MetHulp))) yield return rij;
        foreach (var rij in beeld.Verdelingen.SelectMany(v => v.Regels.SelectMany(r => Rijen(v.Kop, r, v.Groepen)))) yield return rij;
        foreach (var maand in beeld.Verloop)
            foreach (var (aantal, kolom) in maand.Aantallen.Zip(Monitorbeeld.Kolommen))
                yield return ["Per maand", kolom, maand.Maand.ToString("yyyy-MM", CultureInfo.InvariantCulture), aantal is { } n ? Monitorbeeld.Getal(n) : Onderdrukking.Woord, "", "", ""];
    }

    private static IEnumerable<string[]> Rijen(string onderdeel, Groepsregel regel, IReadOnlyList<Groep> groepen) =>
        regel.Cellen.Zip([.. groepen.Select(g => g.Kort().ToLowerInvariant()), "samen"], (cel, groep) => new[] { onderdeel, regel.Naam, groep, cel, "", regel.Zin, "" });
}
