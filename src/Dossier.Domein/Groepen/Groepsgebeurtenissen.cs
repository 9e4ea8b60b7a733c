using Spil.Kern;

namespace Spil.Dossier.Domein.Groepen;

/// <summary>A resource group began.</summary>
public sealed record ResourcegroepBegonnen(ResourcegroepId Groep, DossierId Dossier, DateOnly Op) : Gebeurtenis;

/// <summary>The inwoner named somebody for the group. The name stays in the dossier and out of the log.</summary>
public sealed record PersoonGenomineerd(ResourcegroepId Groep, DossierId Dossier, Guid Genomineerde) : Gebeurtenis;

/// <summary>Somebody was taken off the list, with the records of the talks.</summary>
public sealed record NominatieVervallen(ResourcegroepId Groep, DossierId Dossier, Guid Genomineerde) : Gebeurtenis;

/// <summary>The group went to another phase.</summary>
public sealed record GroepsfaseGewijzigd(ResourcegroepId Groep, DossierId Dossier, Groepsfase Van, Groepsfase Naar, DateOnly Op) : Gebeurtenis;

/// <summary>A talk was written down, or the record changed.</summary>
public sealed record GesprekVastgelegd(ResourcegroepId Groep, DossierId Dossier, Guid Verslag, PersoonId Schrijver, int Nummer) : Gebeurtenis;

/// <summary>The inwoner released a record to the tandem.</summary>
public sealed record VerslagVrijgegeven(ResourcegroepId Groep, DossierId Dossier, Guid Verslag, DateOnly Op) : Gebeurtenis;

/// <summary>A record is private again.</summary>
public sealed record VerslagTeruggenomen(ResourcegroepId Groep, DossierId Dossier, Guid Verslag) : Gebeurtenis;
