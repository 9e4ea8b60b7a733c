using Shouldly;
using Xunit;

namespace Spil.Domein.Tests.Huis;

/// <summary>A file is read in one go: nothing that is written by hand is longer than 400 lines, and a page model not longer than 150.</summary>
public sealed class BestandsgrootteTests
{
    private const int MaximumBestand = 400;
    private const int MaximumPaginamodel = 150;

    [Fact]
    public void Geen_bestand_is_te_lang()
    {
        var bestanden = new[] { "src", "tests", "bench", "tools" }
            .SelectMany(map => new[] { "*.cs", "*.cshtml" }.SelectMany(patroon => Huis.Bestanden(map, patroon)))
            .Select(bestand => (Pad: Huis.Pad(bestand), Regels: File.ReadLines(bestand.FullName).Count())).ToArray();

        bestanden.Length.ShouldBeGreaterThan(50);
        bestanden.Where(bestand => bestand.Regels > Maximum(bestand.Pad))
            .Select(bestand => $"{bestand.Pad} has {bestand.Regels} lines, at most {Maximum(bestand.Pad)}")
            .ShouldBeEmpty();
    }

    private static int Maximum(string pad) => pad.EndsWith(".cshtml.cs", StringComparison.Ordinal) ? MaximumPaginamodel : MaximumBestand;
}
