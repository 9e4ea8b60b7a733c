using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Organisaties;

namespace Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;

/// <summary>The letter with the decision on a request to destroy.</summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Inwoner">To whom.</param>
/// <param name="Weg">In part: names of what goes.</param>
/// <param name="Hoofd">What stands above it; null when no organisation is known.</param>
public sealed record Verwijderbrief(Verwijderverzoek Verzoek, string Inwoner, IReadOnlyList<string> Weg, Briefhoofd? Hoofd);
