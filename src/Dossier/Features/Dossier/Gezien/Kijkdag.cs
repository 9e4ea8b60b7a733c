using Spil.Kern;
using Spil.Platform.Lezen;

namespace Spil.Dossier.Features.Dossier.Gezien;

/// <summary>One day of the log: "Vandaag", and a sentence per person and thing.</summary>
public sealed record Kijkdag(string Dag, IReadOnlyList<Kijkzin> Zinnen)
{
    public static IReadOnlyList<Kijkdag> Van(IEnumerable<Inzageregel> regels, DateOnly vandaag) =>
    [
        .. regels.GroupBy(r => r.Tijdstip.Datum()).OrderByDescending(g => g.Key)
            .Select(dag => new Kijkdag(Naam(dag.Key, vandaag), [.. dag.GroupBy(r => (r.Naam, r.Rol, r.Organisatie, r.Doel, r.Gebeurtenis, r.Noodknop, r.Toegestaan, r.Actie)).Select(g => Kijkzin.Van([.. g]))])),
    ];

    /// <summary>"Vandaag", "Gisteren", or the day in words.</summary>
    public static string Naam(DateOnly dag, DateOnly vandaag) => (vandaag.DayNumber - dag.DayNumber) switch
    {
        0 => "Vandaag",
        1 => "Gisteren",
        _ => dag.InZinMetDag(vandaag) is var zin ? char.ToUpperInvariant(zin[0]) + zin[1..] : "",
    };
}

/// <summary>Who, as what, and what they did.</summary>
/// <param name="Nummer">Number of the last line of the log that it tells.</param>
/// <param name="Wie">Who.</param>
/// <param name="Als">Role and organisation.</param>
/// <param name="Waarvoor">Purpose of use.</param>
/// <param name="Zin">What they did, to read behind the name.</param>
/// <param name="Geweigerd">They were refused.</param>
/// <param name="Nood">They used the emergency button.</param>
public sealed record Kijkzin(long Nummer, string Wie, string Als, string Waarvoor, string Zin, bool Geweigerd, bool Nood)
{
    /// <summary>The same thing done once or more often on one day.</summary>
    public static Kijkzin Van(IReadOnlyList<Inzageregel> regels)
    {
        var r = regels[0];
        return new(r.Nummer, r.Naam, r.Als, r.Doel, Doet(r, regels.Count), !r.Toegestaan, r.Noodknop);
    }

    private static string Doet(Inzageregel regel, int keer)
    {
        var wat = regel.WisWat is null ? regel.Gebeurtenis : "een dossier dat is vernietigd";
        return (regel.Toegestaan, regel.Actie, regel.Noodknop) switch
        {
            (false, _, _) => $"wilde kijken naar {wat}. Dat mocht niet.",
            (_, "R", true) => $"keek met noodtoegang naar {wat}{Keer(keer)}.",
            (_, "R", _) => $"keek naar {wat}{Keer(keer)}.",
            (_, "E", _) => $"sloeg een bestand op: {wat}{Keer(keer)}.",
            _ => $"schreef of veranderde iets: {wat}{Keer(keer)}.",
        };
    }

    private static string Keer(int keer) => keer == 1 ? "" : $", {keer} keer";
}
