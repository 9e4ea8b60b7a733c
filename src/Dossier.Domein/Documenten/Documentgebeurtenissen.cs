using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

// Events go into a log that is never changed, so words of people stay out of them: those stand in the document.

/// <summary>A document was begun.</summary>
public sealed record DocumentBegonnen(DocumentId Document, DossierId Dossier, Guid? Zaak, string Formulier, int Formulierversie) : Gebeurtenis;

/// <summary>Answers were filled in, changed or taken away.</summary>
public sealed record DocumentIngevuld(DocumentId Document, int Versie, int Wijziging, IReadOnlyList<string> Velden) : Gebeurtenis;

/// <summary>A version became final.</summary>
public sealed record DocumentVastgesteld(DocumentId Document, int Versie, string Formulier, int Formulierversie) : Gebeurtenis;

/// <summary>A next version was begun; the one before it holds until this one is final.</summary>
public sealed record DocumentversieBegonnen(DocumentId Document, int Versie, int Formulierversie) : Gebeurtenis;

/// <summary>A version that was being filled in was thrown away.</summary>
public sealed record DocumentversieWeggegooid(DocumentId Document, int Versie) : Gebeurtenis;

/// <summary>A version that was thrown away came back.</summary>
public sealed record DocumentversieTeruggezet(DocumentId Document, int Versie) : Gebeurtenis;
