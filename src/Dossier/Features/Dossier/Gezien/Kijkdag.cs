using Spil.Kern;
using Spil.Platform.Lezen;

namespace Spil.Dossier.Features.Dossier.Gezien;

/// <summary>One day of the log: "Vandaag", and a sentence per person and thing.</summary>
public sealed record Kijkdag(string Dag, IReadOnlyList<Kijkzin> Zinnen)
{
    public static IReadOnlyList<Kijkdag> Van(IEnumerable<Inzageregel> regels, DateOnly vandaag) =>
    [
        .. regels.GroupBy(r => r.Tijdstip.Datum()).OrderByDescending(g => g.Key)
            .Select(dag => new Kijkdag(Naam(dag.Key, vandaag), [.. dag.GroupBy(r => (r.Naam, r.Rol, r.Organisatie, r.Gebeurtenis, Deed(r), r.Noodknop)).Select(g => new Kijkzin(
                g.Key.Naam, g.Key.Organisatie.Length > 0 ? $"{g.Key.Rol}, {g.Key.Organisatie}" : g.Key.Rol,
                Zin(g.Key.Item5, g.Key.Gebeurtenis, g.Count()), g.Key.Item5 == Daad.Geweigerd, g.Key.Noodknop))])),
    ];

    private static Daad Deed(Inzageregel regel) => !regel.Toegestaan ? Daad.Geweigerd : regel.Actie == "R" ? Daad.Keek : regel.Actie == "E" ? Daad.NamMee : Daad.Schreef;

    private static string Zin(Daad daad, string wat, int keer) => daad switch
    {
        Daad.Geweigerd => $"wilde kijken naar {wat}. Dat mocht niet.",
        Daad.Schreef => $"schreef of veranderde iets: {wat}{Keer(keer)}.",
        Daad.NamMee => $"sloeg een bestand op: {wat}{Keer(keer)}.",
        _ => $"keek naar {wat}{Keer(keer)}.",
    };

    private static string Keer(int keer) => keer == 1 ? "" : $", {keer} keer";

    private static string Naam(DateOnly dag, DateOnly vandaag) => (vandaag.DayNumber - dag.DayNumber) switch
    {
        0 => "Vandaag",
        1 => "Gisteren",
        _ => dag.InZinMetDag(vandaag) is var zin ? char.ToUpperInvariant(zin[0]) + zin[1..] : "",
    };

    private enum Daad
    {
        Keek,
        Schreef,
        NamMee,
        Geweigerd,
    }
}

/// <summary>Who, as what, and what they did.</summary>
public sealed record Kijkzin(string Wie, string Als, string Zin, bool Geweigerd, bool Nood);
