using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Beslissing;

/// <summary>The decision on an objection as it is typed.</summary>
public sealed class Beslisformulier
{
    public string? Uitkomst { get; set; } = "";

    public string? Motivering { get; set; }

    public Datuminvoer Op { get; set; } = new();

    public string? Gevolg { get; set; }

    public string? AndereHulp { get; set; } = "nee";

    public string? MinutenPerWeek { get; set; }

    public string? Aanbieder { get; set; }

    public Datuminvoer Ingang { get; set; } = new();

    public Datuminvoer Einde { get; set; } = new();

    /// <summary>What the domain is asked, with the dates that cannot be read. Those of the support count only when it changes.</summary>
    public Uitkomst Lees(IReadOnlyList<Optie> aanbieders, out Bezwaarbeslissing beslissing)
    {
        var anders = Optie.LeesJaNee(AndereHulp) == true;
        var datums = Op.LeesOptioneel(nameof(Op), out var op);
        var (ingangFout, eindeFout) = (Ingang.LeesOptioneel(nameof(Ingang), out var ingang), Einde.LeesOptioneel(nameof(Einde), out var einde));
        var aanbieder = Hulpaanbieders.Lees(aanbieders, Aanbieder);
        beslissing = new(Optie.Lees<Bezwaaruitkomst>(Uitkomst), Motivering, Gevolg, op, anders ? new(Getal.Lees(MinutenPerWeek), ingang, einde, aanbieder) : null);
        return anders ? datums.En(ingangFout).En(eindeFout) : datums;
    }
}
