using Spil.Kern;

namespace Spil.Dossier.Domein.Meldcodes;

/// <summary>Somebody began to walk through the meldcode. None of these events names the dossier: who reads a log of it may be who it is about.</summary>
public sealed record MeldcodeBegonnen(MeldcodeId Meldcode, PersoonId Door) : Gebeurtenis;

/// <summary>A note was written with a step.</summary>
public sealed record MeldcodenotitieGeschreven(MeldcodeId Meldcode, Guid Notitie, Meldstap Stap) : Gebeurtenis;

/// <summary>A colleague reads along from now on, or not any more.</summary>
public sealed record MeldcodelezerGewijzigd(MeldcodeId Meldcode, PersoonId Persoon, bool Erbij) : Gebeurtenis;

/// <summary>It was closed with a decision.</summary>
public sealed record MeldcodeAfgesloten(MeldcodeId Meldcode, Meldbesluit Besluit) : Gebeurtenis;
