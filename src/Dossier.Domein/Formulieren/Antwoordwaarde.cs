namespace Spil.Dossier.Domein.Formulieren;

/// <summary>One answer as it was read from what somebody sent: checked, in the one fixed form of its kind of field.</summary>
/// <param name="Pad">Where it stands in the form: <c>veld</c>, <c>lijst/rij/veld</c>, <c>matrix/rij/kolom</c> or <c>fasen/fase/veld</c>.</param>
/// <param name="Veld">Code of the field at the top: the first part of the path.</param>
/// <param name="Tekst">The answer as text; never empty.</param>
/// <param name="Getal">A score, number or amount in ten-thousandths; empty for other kinds.</param>
/// <param name="Datum">A day; empty for other kinds.</param>
public sealed record Antwoordwaarde(string Pad, string Veld, string Tekst, long? Getal = null, DateOnly? Datum = null);
