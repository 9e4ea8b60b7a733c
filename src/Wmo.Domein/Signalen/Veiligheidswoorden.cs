using System.Text.RegularExpressions;
using Spil.Kern;

namespace Spil.Wmo.Domein.Signalen;

/// <summary>
/// Words that sound like danger at home. Whoever types one is shown the way of the meldcode first; it is a help to people and no judgement, so who says
/// that it is not about safety goes on.
/// </summary>
public static partial class Veiligheidswoorden
{
    /// <summary>The first word in a text that sounds like danger; null when there is none.</summary>
    public static string? In(string? tekst) => Woord().Match(Tekst.Zoekvorm(tekst)) is { Success: true } gevonden ? gevonden.Value : null;

    // In the form of Tekst.Zoekvorm: lower case, no accents. Whole words and their endings, so that a slab is no blow.
    [GeneratedRegex(@"\b(geweld\w*|mishandel\w*|geslagen|slaat (haar|hem|mij|me|zijn|de)|bedreig\w*|dreig(t|de|en)|misbruik\w*|verwaarlo\w*|uitgebuit|uitbuiting|opgesloten|blauwe plek\w*|bang voor (haar|hem|mijn|zijn|de)|zelfmoord\w*|suicid\w*|wurg\w*|steelt|gestolen|meldcode)\b")]
    private static partial Regex Woord();
}
