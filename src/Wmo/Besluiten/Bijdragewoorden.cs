using Spil.Kern;
using Spil.Wmo.Domein.Bijdragen;

namespace Spil.Wmo.Besluiten;

/// <summary>What support costs, in words: a dated fact with its source. It never counts in how much support there is.</summary>
public static class Bijdragewoorden
{
    /// <summary>"Hoogstens € 21,80 per maand", with from when and where it stands; empty when it is not known.</summary>
    public static string Bedrag(DateOnly dag) => Bijdragebedragen.Op(dag) is not { } b ? ""
        : $"hoogstens {b.InWoorden()} (bedrag vanaf {b.Vanaf.InWoorden()}, bron: {b.Bron})";

    /// <summary>For a letter, formal.</summary>
    public static string Brief(DateOnly dag) =>
        $"{(Bedrag(dag) is { Length: > 0 } bedrag ? $"U betaalt misschien een eigen bijdrage: {bedrag}. Woont u samen met een partner? Dan is dit het bedrag voor u samen." : "U betaalt misschien een eigen bijdrage.")}{Later(dag, "u")} "
        + "Het CAK stuurt u de rekening. De bijdrage verandert niets aan hoeveel hulp u krijgt. Uw inkomen telt ook niet mee.";

    /// <summary>For the inwoner on the screen.</summary>
    public static string Mijn(DateOnly dag) =>
        $"{(Bedrag(dag) is { Length: > 0 } bedrag ? $"Je betaalt {bedrag}. Heb je een partner? Dan betalen jullie dit samen." : "Misschien betaal je een eigen bijdrage.")}{Later(dag, "je")} "
        + "Het CAK stuurt je de rekening. Je krijgt er niet meer of minder hulp door.";

    private static string Later(DateOnly dag, string wie) => dag.Year > Bijdragebedragen.BekendTotEnMet ? $" Dit jaar kan het bedrag hoger zijn. Het CAK vertelt {wie} het precieze bedrag." : "";
}
