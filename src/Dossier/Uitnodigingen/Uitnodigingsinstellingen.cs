using Spil.Dossier.Domein.Uitnodigingen;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>What the environment decides about inviting.</summary>
/// <param name="Dagen">How many days an invitation works when nobody chooses.</param>
/// <param name="VoorProfessionals">How a professional at least shows who they are. <see cref="Identiteitsbewijs.Organisatie"/>: always by signing in at work.</param>
public sealed record Uitnodigingsinstellingen(int Dagen = Uitnodiging.GewoneDagen, Identiteitsbewijs VoorProfessionals = Identiteitsbewijs.Code);
