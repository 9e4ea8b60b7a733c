using System.Globalization;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Web.Opdrachten;

/// <summary>Calculates a file with somebody to re-indicate on every line, and adds up what comes out.</summary>
internal sealed class Herindicatiebestand(Herindicatiekolommen kolommen, Herindicatieafspraken afspraken, Herindicatietotalen totalen) : IRegelwerk
{
    private readonly List<string> zinnen = [];

    public IReadOnlyList<string> Kopregel { get; } = ["client", "oud_minuten", "nieuw_minuten", "verschil", "besluit", "overgang_tot", "ingang_nieuw"];

    public string Doe(Csvregel regel, Csvuitvoer uit)
    {
        zinnen.Clear();
        if (kolommen.Lees(regel.Cellen, zinnen) is not { } geval) return string.Join(' ', zinnen);
        var uitkomst = Herindicatierekening.Bepaal(afspraken, geval);
        if (!uitkomst.Probeer(out var berekening)) return string.Join(' ', uitkomst.Weigeringen.Select(w => w.Zin));
        totalen.Tel(berekening);
        uit.Schrijf([kolommen.Client(regel.Cellen), Getal(berekening.OudMinuten), Getal(berekening.NieuwMinuten), Getal(berekening.Verschil),
            berekening.Overgang?.Richting.ToString().ToLowerInvariant() ?? "later", Dag(berekening.Overgang?.OvergangTot), Dag(berekening.Overgang?.IngangNieuw)]);
        return "";
    }

    private static string Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
