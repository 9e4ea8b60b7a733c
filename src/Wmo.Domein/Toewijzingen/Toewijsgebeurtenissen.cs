using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>An assignment was given, changed or withdrawn.</summary>
public sealed record HulpToegewezen(ToewijzingId Toewijzing, int Nummer, int MinutenPerWeek, DateOnly Ingang, DateOnly? Einde, string Reden) : Gebeurtenis;

/// <summary>A provider began.</summary>
public sealed record HulpGestart(ToewijzingId Toewijzing, DateOnly Op) : Gebeurtenis;

/// <summary>A provider stopped.</summary>
public sealed record HulpGestopt(ToewijzingId Toewijzing, DateOnly Op, string Reden) : Gebeurtenis;

/// <summary>A provider took back that it began or stopped.</summary>
public sealed record HulpTeruggenomen(ToewijzingId Toewijzing) : Gebeurtenis;

/// <summary>A message was sent or came in.</summary>
public sealed record IwmoberichtBewaard(IwmoberichtId Bericht, string Soort, Berichtrichting Richting, string Identificatie, bool Goed) : Gebeurtenis;
