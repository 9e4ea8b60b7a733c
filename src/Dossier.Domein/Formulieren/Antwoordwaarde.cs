using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>One answer, read and brought into the one form in which its kind is kept.</summary>
/// <param name="Pad">Where it stands: <c>veld</c>, <c>lijst/rij/veld</c>, <c>matrix/rij/kolom</c> or <c>fasen/fase/veld</c>.</param>
/// <param name="Veld">Code of the field at the top: the first part of the path.</param>
/// <param name="Tekst">The answer; never empty. Reading it again gives the same.</param>
/// <param name="Getal">A score, number or amount in ten-thousandths; null for other kinds.</param>
/// <param name="Datum">A day; null for other kinds.</param>
public sealed record Antwoordwaarde(string Pad, string Veld, string Tekst, long? Getal = null, DateOnly? Datum = null);

/// <summary>What was read of what people filled in. A path that was offered and is in neither list was left empty.</summary>
/// <param name="Waarden">The answers, in the order of the form; rows of a list in the order they came.</param>
/// <param name="Weigeringen">What cannot be kept as it was typed, each at its path.</param>
public sealed record Gelezen(IReadOnlyList<Antwoordwaarde> Waarden, IReadOnlyList<Weigering> Weigeringen);
