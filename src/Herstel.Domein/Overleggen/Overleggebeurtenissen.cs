using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

// Events go into a log that is never changed, so words and names of people stay out of them: those stand in the overleg.

/// <summary>The preparation of a meeting began.</summary>
public sealed record OverlegBegonnen(OverlegId Overleg, TrajectId Traject, Overlegsoort Soort) : Gebeurtenis;

/// <summary>What is known of it changed: purpose, place, length, house rules, who leads.</summary>
public sealed record OverlegGewijzigd(OverlegId Overleg, Guid? Voorzitter, int DuurMinuten) : Gebeurtenis;

/// <summary>Somebody was proposed for it.</summary>
public sealed record GenodigdeVoorgesteld(OverlegId Overleg, Guid Genodigde, PersoonId? Persoon) : Gebeurtenis;

/// <summary>The inwoner said whether somebody comes.</summary>
public sealed record GenodigdeBeslist(OverlegId Overleg, Guid Genodigde, Genodigdestand Stand, PersoonId Door) : Gebeurtenis;

/// <summary>The talk with somebody beforehand was written down.</summary>
public sealed record VoorgesprekOpgeschreven(OverlegId Overleg, Guid Genodigde, PersoonId Door) : Gebeurtenis;

/// <summary>The agenda changed.</summary>
public sealed record AgendaGewijzigd(OverlegId Overleg, int Punten) : Gebeurtenis;

/// <summary>The regiebehandelaar was asked to agree and to give limits.</summary>
public sealed record InstemmingGevraagd(OverlegId Overleg, DateOnly Op) : Gebeurtenis;

/// <summary>A moment was proposed.</summary>
public sealed record MomentVoorgesteld(OverlegId Overleg, Guid Moment, DateOnly Dag, TimeOnly Tijd) : Gebeurtenis;

/// <summary>A moment was taken off, with the answers to it.</summary>
public sealed record MomentVervallen(OverlegId Overleg, Guid Moment) : Gebeurtenis;

/// <summary>Everybody is asked when they can.</summary>
public sealed record DatumprikkerBegonnen(OverlegId Overleg) : Gebeurtenis;

/// <summary>Somebody answered, or somebody wrote an answer down for them.</summary>
public sealed record DatumsIngevuld(OverlegId Overleg, Guid Genodigde, Prikwijze Wijze, PersoonId? Door) : Gebeurtenis;

/// <summary>A personal link was made; the one before it stopped working.</summary>
public sealed record PriklinkGemaakt(OverlegId Overleg, Guid Genodigde) : Gebeurtenis;

/// <summary>A personal link was stopped, also by who got it and is not the one it was meant for.</summary>
public sealed record PriklinkGestopt(OverlegId Overleg, Guid Genodigde, bool NietVoorMij) : Gebeurtenis;

/// <summary>The moment was set.</summary>
public sealed record OverlegGepland(OverlegId Overleg, DateOnly Dag, TimeOnly Tijd, int Reeks) : Gebeurtenis;

/// <summary>The meeting was called off.</summary>
public sealed record OverlegAfgezegd(OverlegId Overleg, int Reeks) : Gebeurtenis;

/// <summary>Somebody promised secrecy; <paramref name="BijDeDeur"/> names who wrote it down on their device.</summary>
public sealed record GeheimhoudingGetekend(OverlegId Overleg, Guid Genodigde, PersoonId? BijDeDeur) : Gebeurtenis;

/// <summary>Somebody took the promise back and sees nothing any more.</summary>
public sealed record GeheimhoudingIngetrokken(OverlegId Overleg, Guid Genodigde) : Gebeurtenis;

/// <summary>Reminders were sent.</summary>
public sealed record HerinneringenGestuurd(OverlegId Overleg, int Aantal) : Gebeurtenis;

/// <summary>The meeting itself began.</summary>
public sealed record OverlegGestart(OverlegId Overleg, PersoonId Door) : Gebeurtenis;

/// <summary>It was written down whether somebody is there.</summary>
public sealed record AanwezigheidGenoteerd(OverlegId Overleg, Guid Genodigde, Aanwezigheid Stand) : Gebeurtenis;

/// <summary>People went to another point of the agenda.</summary>
public sealed record AgendapuntBegonnen(OverlegId Overleg, Guid Punt) : Gebeurtenis;

/// <summary>The meeting is in a pause.</summary>
public sealed record OverlegGepauzeerd(OverlegId Overleg) : Gebeurtenis;

/// <summary>The meeting goes on after a pause.</summary>
public sealed record OverlegHervat(OverlegId Overleg) : Gebeurtenis;

/// <summary>The meeting was held, or the inwoner stopped it.</summary>
public sealed record OverlegGehouden(OverlegId Overleg, bool Gestopt, PersoonId Door) : Gebeurtenis;

/// <summary>People went from the agenda to agreements about safety.</summary>
public sealed record NaarVeiligheidGegaan(OverlegId Overleg, PersoonId Door) : Gebeurtenis;

/// <summary>People went back to the agenda.</summary>
public sealed record TerugVanVeiligheid(OverlegId Overleg) : Gebeurtenis;

/// <summary>A voorstel on which not everybody agreed was parked in the meeting.</summary>
public sealed record VoorstelGeparkeerd(OverlegId Overleg, VoorstelId Voorstel, bool NaarVervolg) : Gebeurtenis;

/// <summary>A parked voorstel is talked about after all.</summary>
public sealed record VoorstelOpnieuwBesproken(OverlegId Overleg, VoorstelId Voorstel) : Gebeurtenis;

/// <summary>A voorstel was put on the table.</summary>
public sealed record VoorstelOpTafel(OverlegId Overleg, VoorstelId Voorstel) : Gebeurtenis;

/// <summary>A voorstel was taken off the table.</summary>
public sealed record VoorstelVanTafel(OverlegId Overleg, VoorstelId Voorstel) : Gebeurtenis;
