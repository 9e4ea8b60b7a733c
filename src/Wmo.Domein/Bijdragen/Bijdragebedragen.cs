using Spil.Kern;

namespace Spil.Wmo.Domein.Bijdragen;

/// <summary>The own contribution from a day on, for a person alone or a couple together. It never counts in the minutes.</summary>
/// <param name="Vanaf">First day.</param>
/// <param name="Bedrag">The most that somebody pays.</param>
/// <param name="Per">For what time: <c>maand</c>, <c>4 weken</c>.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record EigenBijdrage(DateOnly Vanaf, Bedrag Bedrag, string Per, string Bron)
{
    /// <summary>For example <c>€ 19,00 per maand</c>.</summary>
    public string InWoorden() => $"{Bedrag} per {Per}";
}

/// <summary>The amounts of the own contribution as dated facts (abonnementstarief, Wmo 2015 art. 2.1.4a).</summary>
public static class Bijdragebedragen
{
    private const string Mededeling = "Mededelingen Huizen, 12 mei 2021";

    /// <summary>All amounts, the oldest first. A municipality may ask less (art. 2.1.4a lid 5).</summary>
    public static IReadOnlyList<EigenBijdrage> Alle { get; } =
    [
        new(new(2019, 1, 1), Bedrag.VanCenten(1750), "4 weken", Mededeling),
        new(new(2020, 1, 1), Bedrag.VanCenten(1900), "maand", Mededeling),
        new(new(2024, 1, 1), Bedrag.VanCenten(2060), "maand", "sameninoostgelre.nl"),
        new(new(2025, 1, 1), Bedrag.VanCenten(2100), "maand", "gemeente.nu, maart 2025"),
        new(new(2026, 1, 1), Bedrag.VanCenten(2180), "maand", "hetcak.nl"),
    ];

    /// <summary>The last year of which the amount is known here. What is shown for a later day may be too low.</summary>
    public const int BekendTotEnMet = 2026;

    /// <summary>The amount on a day; none before 2019.</summary>
    public static EigenBijdrage? Op(DateOnly dag) => Alle.LastOrDefault(b => b.Vanaf <= dag);
}
