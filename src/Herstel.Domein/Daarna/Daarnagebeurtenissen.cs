using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

// Events go into a log that is never changed, so words and names of people stay out of them.

/// <summary>Somebody called and nobody answered.</summary>
public sealed record BelpogingOpgeschreven(OverlegId Overleg, DateOnly Op, PersoonId Door) : Gebeurtenis;

/// <summary>The call some weeks after the meeting was written down.</summary>
public sealed record BelgesprekOpgeschreven(OverlegId Overleg, DateOnly Op, bool VervolgNodig, PersoonId Door) : Gebeurtenis;

/// <summary>Somebody said how the meeting was, or skipped that. Not who: the answer knows.</summary>
public sealed record ErvaringGegeven(OverlegId Overleg, ErvaringId Ervaring) : Gebeurtenis;

/// <summary>Somebody changed what was said about the meeting.</summary>
public sealed record ErvaringVeranderd(OverlegId Overleg, ErvaringId Ervaring) : Gebeurtenis;

/// <summary>Messages were sent about what is still open after a meeting.</summary>
public sealed record NaberichtenGestuurd(TrajectId Traject, int Aantal) : Gebeurtenis;
