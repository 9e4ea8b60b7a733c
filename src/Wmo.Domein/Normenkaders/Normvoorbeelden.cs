using Spil.Wmo.Domein.Berekenen;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>An example case.</summary>
/// <param name="Naam">What it is about.</param>
/// <param name="Bon">What comes out.</param>
public sealed record Normvoorbeeld(string Naam, Rekenbon Bon);

/// <summary>Example cases for any normenkader, so that somebody sees what comes out before it is adopted.</summary>
public static class Normvoorbeelden
{
    /// <summary>The base, then the base with each other line, then everything that goes together.</summary>
    public static IReadOnlyList<Normvoorbeeld> Van(Normenkader kader)
    {
        var basis = EenPerGroep(kader.Regels.Where(r => r.Soort == Normsoort.Basis));
        List<Normvoorbeeld> voorbeelden = [];
        if (basis.Count > 0) Voeg("Alleen de basis", basis);
        foreach (var regel in kader.Regels.Where(r => !basis.Contains(r)))
            Voeg(basis.Count > 0 && regel.Soort != Normsoort.Basis ? $"Basis met: {regel.Label}" : regel.Label, regel.Soort == Normsoort.Basis ? [regel] : [.. basis, regel]);
        Voeg("Alles wat samen kan, elk één keer", EenPerGroep(kader.Regels));
        return voorbeelden;

        void Voeg(string naam, IReadOnlyList<Normregel> regels)
        {
            if (Normrekening.Reken(kader, new(kader.Code, [.. regels.Take(Rekenvraag.MeesteRegels).Select(r => new Gekozenregel(r.Code))])).Probeer(out var bon)) voorbeelden.Add(new(naam, bon));
        }
    }

    private static List<Normregel> EenPerGroep(IEnumerable<Normregel> regels) => [.. regels.DistinctBy(r => r.Groep.Length > 0 ? "groep " + r.Groep : "regel " + r.Code)];
}
