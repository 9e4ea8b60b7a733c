namespace Spil.Kern.Feiten;

/// <summary>Where a volume of support comes from.</summary>
public enum Volumebron
{
    /// <summary>Decided before Spil was there, so by the old norms.</summary>
    Overgenomen,

    /// <summary>A decision on an aanvraag.</summary>
    Besluit,

    /// <summary>A herindicatie, or what an objection made of one.</summary>
    Herziening,
}

/// <summary>Why support ended for good, as far as figures ask for it.</summary>
public enum Uitstroomsoort
{
    /// <summary>The inwoner died.</summary>
    Overleden,

    /// <summary>The inwoner lives in another municipality.</summary>
    Verhuisd,

    /// <summary>Care by the Wlz takes its place.</summary>
    Wlz,

    /// <summary>Another reason: asked for, or not needed any more.</summary>
    Anders,
}

/// <summary>A volume that was in force from a day until a day.</summary>
/// <param name="Minuten">Whole minutes per week.</param>
/// <param name="Ingang">The first day.</param>
/// <param name="Einde">The last day; empty when none was set.</param>
/// <param name="Bron">Where it comes from.</param>
public sealed record Volumefeit(int Minuten, DateOnly Ingang, DateOnly? Einde, Volumebron Bron);

/// <summary>A herindicatie that was decided.</summary>
/// <param name="Op">The day the decision was sent.</param>
/// <param name="Oud">Minutes per week in force on that day, or the last ones before it.</param>
/// <param name="Nieuw">Minutes per week that were decided.</param>
/// <param name="IngangNieuw">The first day of those.</param>
public sealed record Herindicatiefeit(DateOnly Op, int Oud, int Nieuw, DateOnly IngangNieuw);

/// <summary>Support ended for good.</summary>
/// <param name="Laatste">The last day of support.</param>
/// <param name="Soort">Why.</param>
public sealed record Uitstroomfeit(DateOnly Laatste, Uitstroomsoort Soort);

/// <summary>What figures may know of the support of one inwoner: days and minutes. No name, no BSN, no address.</summary>
/// <param name="Zaak">By which the team can find the case again; says nothing by itself.</param>
/// <param name="Gemeente">The municipality that pays.</param>
/// <param name="Volumes">What was and will be in force, by first day; on a day there is at most one.</param>
/// <param name="Herindicaties">The herindicaties, by day.</param>
/// <param name="Uitstroom">The end; empty while support goes on.</param>
public sealed record Zaakfeit(DossierId Zaak, OrganisatieId Gemeente, IReadOnlyList<Volumefeit> Volumes, IReadOnlyList<Herindicatiefeit> Herindicaties, Uitstroomfeit? Uitstroom);
