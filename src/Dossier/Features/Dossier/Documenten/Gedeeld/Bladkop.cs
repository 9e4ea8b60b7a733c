namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>The head of a form on paper.</summary>
/// <param name="Organisatie">Name of the organisation; may be empty.</param>
/// <param name="Titel">Name of the document.</param>
/// <param name="Kort">What it is for; may be empty.</param>
/// <param name="Logo">Address of the logo of the organisation; null when there is none, and then its name stands there.</param>
public sealed record Bladkop(string Organisatie, string Titel, string Kort, string? Logo = null);
