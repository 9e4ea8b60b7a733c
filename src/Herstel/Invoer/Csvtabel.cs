using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>One line of a list as it stands in the file.</summary>
/// <param name="Nummer">Line number in the file; the first line is 1.</param>
/// <param name="Vakken">What stands in the columns; as many as there are columns, or more when the line has too many.</param>
/// <param name="Fout">Why the line itself cannot be read, in words; null for a readable line.</param>
public sealed record Csvregel(int Nummer, IReadOnlyList<string> Vakken, string? Fout = null);

/// <summary>A list as columns and lines, before anything is known about people.</summary>
/// <param name="Scheiding">What stands between the columns.</param>
/// <param name="Koppen">The names of the columns as they stand in the file.</param>
/// <param name="Kolommen">What each column holds; null for a column we do not know.</param>
/// <param name="Regels">The lines that are not empty.</param>
public sealed record Csvtabel(char Scheiding, IReadOnlyList<string> Koppen, IReadOnlyList<Kolom?> Kolommen, IReadOnlyList<Csvregel> Regels)
{
    /// <summary>The names of the columns that are left out.</summary>
    public IReadOnlyList<string> Onbekend =>
        [.. Koppen.Where((kop, i) => Kolommen[i] is null && Tekst.EenRegel(kop).Length > 0).Select(Tekst.EenRegel)];

    /// <summary>The places of a column; a list may have two columns for the same thing.</summary>
    public IReadOnlyDictionary<Kolom, int[]> Plekken { get; } = Kolommen
        .Select((kolom, i) => (kolom, i)).Where(k => k.kolom is not null)
        .GroupBy(k => k.kolom!.Value, k => k.i).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Reads the text of a file.</summary>
    public static Uitkomst<Csvtabel> Lees(string tekst)
    {
        if (Kopregel.Zoek(tekst) is not { } kop) return Lijstregels.GeenKoppen.Weiger();
        Kolom?[] kolommen = [.. kop.Namen.Select(Kolomnamen.Herken)];
        if (!kolommen.Any(k => k is Kolom.Naam or Kolom.Achternaam or Kolom.Voornaam or Kolom.Roepnaam)) return Lijstregels.GeenNaamkolom.Weiger();

        var regels = new List<Csvregel>();
        foreach (var regel in Csvlezer.Lees(tekst, kop))
        {
            if (regel.Fout is null && regel.Vakken.All(string.IsNullOrWhiteSpace)) continue;
            if (regels.Count == Lijstregels.HoogsteAantal) return Lijstregels.TeVeelRegels.Weiger();
            regels.Add(regel);
        }

        return regels.Count == 0 ? Lijstregels.GeenRegels.Weiger() : new Csvtabel(kop.Scheiding, kop.Namen, kolommen, regels);
    }
}
