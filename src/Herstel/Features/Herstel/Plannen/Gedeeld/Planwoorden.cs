using Spil.Herstel.Domein.Plannen;

namespace Spil.Herstel.Features.Herstel.Plannen.Gedeeld;

/// <summary>The words for how it goes on.</summary>
public static class Planwoorden
{
    public static string Zin(this Vervolg vervolg) => vervolg switch
    {
        Vervolg.Doorgaan => "Zo doorgaan",
        Vervolg.Bijstellen => "Het doel of de afspraken veranderen",
        Vervolg.Bereikt => "Het doel is bereikt",
        _ => throw new InvalidOperationException($"No words for {vervolg}."),
    };
}
