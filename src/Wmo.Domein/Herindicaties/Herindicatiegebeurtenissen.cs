using Spil.Kern;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>A round was drawn up, or its agreements changed.</summary>
public sealed record RondeOpgezet(HerindicatierondeId Ronde) : Gebeurtenis;

/// <summary>What a round would do was calculated and kept.</summary>
public sealed record ScenarioBewaard(HerindicatierondeId Ronde, Guid Scenario) : Gebeurtenis;

/// <summary>A round started: from then on its agreements are fixed.</summary>
public sealed record RondeGestart(HerindicatierondeId Ronde, int Aantal) : Gebeurtenis;

/// <summary>More people came in a round that runs, because their indication ends.</summary>
public sealed record RondeAangevuld(HerindicatierondeId Ronde, int Aantal) : Gebeurtenis;

/// <summary>Somebody takes part in a round.</summary>
public sealed record HerindicatieBegonnen(HerindicatieId Herindicatie, HerindicatierondeId Ronde, PersoonId Consulent) : Gebeurtenis;

/// <summary>The inwoner was told beforehand.</summary>
public sealed record HerindicatieAangekondigd(HerindicatieId Herindicatie, DateOnly Op) : Gebeurtenis;

/// <summary>A consulent looked at the situation, or planned a visit to do so.</summary>
public sealed record HerindicatieBekeken(HerindicatieId Herindicatie, Bekijkwijze Wijze) : Gebeurtenis;

/// <summary>It was decided.</summary>
public sealed record HerindicatieBesloten(HerindicatieId Herindicatie, BesluitId Besluit, Herindicatieuitkomst Richting, DateOnly IngangNieuw) : Gebeurtenis;

/// <summary>Somebody takes part no more.</summary>
public sealed record HerindicatieUitRonde(HerindicatieId Herindicatie, Uitstroomreden? Uitstroom) : Gebeurtenis;

/// <summary>The talk about how to use the time was planned or moved.</summary>
public sealed record TijdgesprekGepland(HerindicatieId Herindicatie, DateOnly Op) : Gebeurtenis;

/// <summary>That talk was held.</summary>
public sealed record TijdgesprekGevoerd(HerindicatieId Herindicatie, DateOnly Op) : Gebeurtenis;

/// <summary>A decision is looked at again.</summary>
public sealed record HerindicatieHeropend(HerindicatieId Herindicatie, HerindicatieId Nieuw, PersoonId Consulent) : Gebeurtenis;
