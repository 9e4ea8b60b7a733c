using Spil.Kern;

namespace Spil.Herstel.Domein.Trajecten;

// Events go into a log that is never changed, so words of people stay out of them: those stand in the traject.

/// <summary>A traject started.</summary>
public sealed record TrajectGestart(TrajectId Traject, DossierId Dossier, AanmeldingId? Aanmelding, DateOnly Op) : Gebeurtenis;

/// <summary>A tandem was formed; <paramref name="Vorige"/> is the one before it, whose members end in the dossier.</summary>
public sealed record TandemGevormd(TrajectId Traject, Tandem Tandem, Tandem? Vorige) : Gebeurtenis;

/// <summary>It became known who takes over in the tandem, and from when; without anybody the tandem is as it was formed.</summary>
public sealed record TandemGewisseld(TrajectId Traject, IReadOnlyList<Tandemwissel> Wissels) : Gebeurtenis;

/// <summary>The motto was written or rewritten.</summary>
public sealed record MottoGewijzigd(TrajectId Traject) : Gebeurtenis;

/// <summary>The optional eighth area was added or left out, from the next measurement on.</summary>
public sealed record VeiligheidGekozen(TrajectId Traject, bool MetVeiligheid) : Gebeurtenis;

/// <summary>The traject went to its next step.</summary>
public sealed record StapGezet(TrajectId Traject, Trajectstap Van, Trajectstap Naar, DateOnly Op) : Gebeurtenis;

/// <summary>A next moment was planned, or taken away when <paramref name="Op"/> is empty.</summary>
public sealed record VolgendMomentGepland(TrajectId Traject, DateOnly? Op) : Gebeurtenis;

/// <summary>The traject was stopped.</summary>
public sealed record TrajectGestopt(TrajectId Traject, DateOnly Op) : Gebeurtenis;

/// <summary>The traject was completed.</summary>
public sealed record TrajectAfgerond(TrajectId Traject, DateOnly Op) : Gebeurtenis;
