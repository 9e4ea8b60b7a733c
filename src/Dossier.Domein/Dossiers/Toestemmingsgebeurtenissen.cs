using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>Consent was given.</summary>
/// <param name="Dossier">Whose dossier.</param>
/// <param name="Doel">What for.</param>
/// <param name="Op">First day.</param>
/// <param name="Wijze">How.</param>
/// <param name="Tekstversie">Which text was shown.</param>
/// <param name="Ontvanger">The organisation that receives; empty when there is none.</param>
/// <param name="Tot">Last day; empty when there is none.</param>
/// <param name="Namens">The representative who gave it; empty when the inwoner did.</param>
public sealed record ToestemmingGegeven(DossierId Dossier, Toestemmingsdoel Doel, DateOnly Op, Toestemmingswijze Wijze, string Tekstversie,
    string Ontvanger = "", DateOnly? Tot = null, string Namens = "") : Gebeurtenis;

/// <summary>The inwoner withdrew consent; it does not hold from that day on.</summary>
public sealed record ToestemmingIngetrokken(DossierId Dossier, Toestemmingsdoel Doel, DateOnly Op, string Ontvanger = "") : Gebeurtenis;

/// <summary>A consent was changed: a new one came in the place of the old one.</summary>
public sealed record ToestemmingVervangen(DossierId Dossier, Guid Oud, ToestemmingGegeven Nieuw) : Gebeurtenis;

/// <summary>Something was passed on under a consent.</summary>
public sealed record GegevensVerstrekt(DossierId Dossier, Guid Toestemming, DateOnly Op, IReadOnlyList<Gegevenssoort> Soorten) : Gebeurtenis;
