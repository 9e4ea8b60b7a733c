using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;

/// <summary>The choice of what somebody may see: what matters most first. In the order of <see cref="Kringwoorden.TeKiezen"/>.</summary>
public static class Bereikkeuze
{
    /// <summary>How many show at once: on a phone the other five fold away.</summary>
    public const int Vooraan = 3;

    public static IReadOnlyList<Optie> Opties { get; } =
    [
        new(nameof(Gegevenssoort.Plan), "Het plan", "De doelen en afspraken. Wie het plan ziet, beslist mee."),
        new(nameof(Gegevenssoort.Schijf), "De schijf", "Hoe het gaat met wonen, geld, werk en de rest."),
        new(nameof(Gegevenssoort.Contact), "Adres en telefoon", "En wie er meedoet."),
        new(nameof(Gegevenssoort.Overeenkomst), "Wat er is getekend", "De afspraken met een handtekening eronder."),
        new(nameof(Gegevenssoort.Profiel), "Sterke kanten en netwerk", "Wat goed gaat, wat lastig is en wie er dichtbij staan."),
        new(nameof(Gegevenssoort.Crisis), "Het crisisplan", "Wat helpt als het niet goed gaat. En wie je dan belt."),
        new(nameof(Gegevenssoort.Kosten), "De kosten", "Wat de hulp kost."),
        new(nameof(Gegevenssoort.Tevredenheid), "De mening over de hulp", "Wat er goed is aan de hulp. En wat beter kan."),
        new(nameof(Gegevenssoort.Ondersteuning), "De hulp bij het huishouden", "Wat je vroeg aan de gemeente, en wat er is besloten."),
    ];

    /// <summary>What was chosen; anything else that was sent does not count.</summary>
    public static IReadOnlyList<Gegevenssoort> Lees(IEnumerable<string> gekozen) => [.. Kringwoorden.TeKiezen.Where(s => gekozen.Contains(s.ToString()))];
}
