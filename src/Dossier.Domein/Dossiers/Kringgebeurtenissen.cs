using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>A person sees and decides nothing for a while, from that day on. It holds for everything this person was chosen for.</summary>
public sealed record BetrokkenheidGepauzeerd(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, DateOnly Vanaf) : Gebeurtenis;

/// <summary>A pause is over: the person sees again what they saw before.</summary>
public sealed record BetrokkenheidHervat(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, DateOnly Op) : Gebeurtenis;

/// <summary>The inwoner put somebody in the kring. What that person means stays in the dossier and out of the log.</summary>
public sealed record PlekGekozen(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, Kringplek? Plek, bool Reserve) : Gebeurtenis;

/// <summary>The inwoner chose who leads the meetings; without anybody it is the inwoner.</summary>
public sealed record VoorzitterGekozen(DossierId Dossier, Guid? Betrokkene, PersoonId Persoon) : Gebeurtenis;
