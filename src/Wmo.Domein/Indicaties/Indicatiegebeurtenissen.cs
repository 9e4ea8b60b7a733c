using Spil.Kern;

namespace Spil.Wmo.Domein.Indicaties;

/// <summary>Support was taken over or decided for the first time.</summary>
public sealed record IndicatieBegonnen(IndicatieId Indicatie, BesluitId? Besluit, int MinutenPerWeek, DateOnly Ingang, DateOnly? Einde) : Gebeurtenis;

/// <summary>Support changes from a day on.</summary>
public sealed record IndicatieHerzien(IndicatieId Indicatie, BesluitId? Besluit, int MinutenPerWeek, DateOnly Ingang, DateOnly? Einde) : Gebeurtenis;

/// <summary>Support ended for good.</summary>
public sealed record IndicatieBeeindigd(IndicatieId Indicatie, DateOnly Laatste, Uitstroomreden Reden) : Gebeurtenis;
