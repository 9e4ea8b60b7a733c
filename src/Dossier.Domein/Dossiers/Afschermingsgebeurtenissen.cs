using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>The inwoner asked to close the dossier to all but a few.</summary>
public sealed record AfschermingGevraagd(DossierId Dossier, Guid Afscherming, DateOnly Op) : Gebeurtenis;

/// <summary>A dossier was closed to all but these people.</summary>
public sealed record DossierAfgeschermd(DossierId Dossier, Guid Afscherming, IReadOnlyList<PersoonId> Groep, DateOnly Op) : Gebeurtenis;

/// <summary>Other people may see a closed dossier.</summary>
public sealed record AfschermingGewijzigd(DossierId Dossier, Guid Afscherming, IReadOnlyList<PersoonId> Groep) : Gebeurtenis;

/// <summary>The inwoner asked to open the dossier again.</summary>
public sealed record EindeAfschermingGevraagd(DossierId Dossier, Guid Afscherming, DateOnly Op) : Gebeurtenis;

/// <summary>A dossier is open again for who takes part, or the question to close it was turned down.</summary>
public sealed record AfschermingBeeindigd(DossierId Dossier, Guid Afscherming, bool Gold, DateOnly Op) : Gebeurtenis;
