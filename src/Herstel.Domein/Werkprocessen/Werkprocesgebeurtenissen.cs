using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

// Events go into a log that is never changed, so reasons and other words of people stay out of them.

/// <summary>A traject follows another werkproces, or another version of it.</summary>
public sealed record WerkprocesGekozen(TrajectId Traject, string Code, int Versie, string Was, int WasVersie) : Gebeurtenis;

/// <summary>A document or condition of a step need not be there.</summary>
public sealed record OntheffingVerleend(TrajectId Traject, int Stap, string Stuk) : Gebeurtenis;

/// <summary>An exemption does not hold any more.</summary>
public sealed record OntheffingIngetrokken(TrajectId Traject, int Stap, string Stuk) : Gebeurtenis;

/// <summary>Something was written down without a form.</summary>
public sealed record Vastgelegd(TrajectId Traject, int Stap, string Wat, DateOnly Op) : Gebeurtenis;

/// <summary>What was written down does not hold any more.</summary>
public sealed record VastleggingIngetrokken(TrajectId Traject, int Stap, string Wat) : Gebeurtenis;

/// <summary>A definition of a werkproces was loaded, not yet published.</summary>
public sealed record WerkprocesGeladen(string Code, int Versie) : Gebeurtenis;

/// <summary>A version of a werkproces was published: new trajecten may follow it.</summary>
public sealed record WerkprocesGepubliceerd(string Code, int Versie) : Gebeurtenis;

/// <summary>A version was withdrawn: no new trajecten follow it; who does already, goes on.</summary>
public sealed record WerkprocesIngetrokken(string Code, int Versie) : Gebeurtenis;

/// <summary>A folder, instruction or piece of the organisation was put in its place.</summary>
public sealed record StukGeplaatst(string Werkproces, int Stap, string Plek, string Naam, string Versie) : Gebeurtenis;

/// <summary>A piece was taken from its place; what was there stays in the history.</summary>
public sealed record StukWeggehaald(string Werkproces, int Stap, string Plek) : Gebeurtenis;
