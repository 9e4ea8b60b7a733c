using Spil.Herstel.Domein.Verslagen;

namespace Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;

/// <summary>The copy of one reader, as it is drawn.</summary>
/// <param name="Exemplaar">What is in it.</param>
/// <param name="Vraag">Where to ask for a correction of a line; null when that cannot be done.</param>
/// <param name="Antwoord">Where to answer a correction; null for who does not.</param>
/// <param name="Soorten">Say what a line is about: for who writes.</param>
public sealed record Verslagblad(Verslagexemplaar Exemplaar, Func<Notitie, string?>? Vraag = null, Func<Correctie, string?>? Antwoord = null, bool Soorten = false);
