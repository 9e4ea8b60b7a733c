namespace Spil.Iwmo;

/// <summary>What is given.</summary>
/// <param name="Categorie">01 is help in the household.</param>
/// <param name="Code">Of the standard, or of the municipality itself.</param>
public sealed record Product(string Categorie, string? Code = null);

/// <summary>How much is given.</summary>
/// <param name="Volume">A whole number.</param>
/// <param name="Eenheid">01 minutes, 04 hours, 14 days, 16 half days, 82 and 84 pieces, 83 euros.</param>
/// <param name="Frequentie">1 per day, 2 per week, 4 per month, 6 in all.</param>
public sealed record Omvang(int Volume, string Eenheid, string Frequentie);

/// <summary>Who asked for it first.</summary>
/// <param name="Type">The kind of referrer.</param>
/// <param name="Naam">The name.</param>
/// <param name="ZorgverlenerCode">The AGB code.</param>
public sealed record Verwijzer(string Type, string? Naam = null, string? ZorgverlenerCode = null);

/// <summary>A period with two ends.</summary>
/// <param name="Begindatum">First day.</param>
/// <param name="Einddatum">Last day.</param>
public sealed record GeslotenPeriode(DateOnly Begindatum, DateOnly Einddatum);
