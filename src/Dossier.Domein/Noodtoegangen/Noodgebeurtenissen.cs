using Spil.Kern;

namespace Spil.Dossier.Domein.Noodtoegangen;

/// <summary>Somebody broke the glass: sees these kinds of data until then.</summary>
public sealed record NoodtoegangBegonnen(NoodtoegangId Noodtoegang, DossierId Dossier, PersoonId Persoon, IReadOnlyList<Gegevenssoort> Soorten, bool WasAfgeschermd,
    DateTimeOffset Tot) : Gebeurtenis;

/// <summary>Somebody ended it before its time.</summary>
public sealed record NoodtoegangGestopt(NoodtoegangId Noodtoegang, DossierId Dossier, DateTimeOffset Op) : Gebeurtenis;

/// <summary>The functionaris looked whether it was right. What was found stays out of the log.</summary>
public sealed record NoodtoegangGetoetst(NoodtoegangId Noodtoegang, DossierId Dossier) : Gebeurtenis;
