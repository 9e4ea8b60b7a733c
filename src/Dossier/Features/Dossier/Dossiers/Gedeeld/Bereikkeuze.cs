using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;

/// <summary>The choice of what somebody may see.</summary>
public static class Bereikkeuze
{
    public static IReadOnlyList<Optie> Opties { get; } =
    [
        new(nameof(Gegevenssoort.Plan), "Het plan", "De doelen en afspraken. Wie het plan ziet, beslist mee."),
        new(nameof(Gegevenssoort.Schijf), "De schijf", "Hoe het gaat met wonen, geld, werk en de rest."),
        new(nameof(Gegevenssoort.Contact), "Adres en telefoon", "En wie er meedoet."),
    ];

    /// <summary>What was chosen; anything else that was sent does not count.</summary>
    public static IReadOnlyList<Gegevenssoort> Lees(IEnumerable<string> gekozen) => [.. Kringwoorden.TeKiezen.Where(s => gekozen.Contains(s.ToString()))];
}
