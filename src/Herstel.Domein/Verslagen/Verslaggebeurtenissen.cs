using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

// Events go into a log that is never changed, so words and names stay out of them: those stand in the verslag.

/// <summary>The minutes of a meeting began.</summary>
public sealed record VerslagBegonnen(VerslagId Verslag, OverlegId Overleg) : Gebeurtenis;

/// <summary>Lines were written, each with its first version.</summary>
public sealed record NotitiesGeschreven(VerslagId Verslag, OverlegId Overleg, IReadOnlyList<Guid> Notities, PersoonId Door) : Gebeurtenis;

/// <summary>A line got a new version while the minutes are being written.</summary>
public sealed record NotitieGewijzigd(VerslagId Verslag, OverlegId Overleg, Guid Notitie, int Versie, PersoonId Door) : Gebeurtenis;

/// <summary>A line was taken out before anybody got it.</summary>
public sealed record NotitieWeggehaald(VerslagId Verslag, OverlegId Overleg, Guid Notitie, PersoonId Door) : Gebeurtenis;

/// <summary>How somebody gets the minutes was chosen, and for a guest what that person may read.</summary>
public sealed record OntvangstGekozen(VerslagId Verslag, OverlegId Overleg, Guid Genodigde, Ontvangwijze Wijze, IReadOnlyList<Gegevenssoort> Bereik, PersoonId Door) : Gebeurtenis;

/// <summary>Everybody who promised secrecy was offered the version that is for them.</summary>
public sealed record VerslagAangeboden(VerslagId Verslag, OverlegId Overleg, IReadOnlyList<Guid> Ontvangers, PersoonId Door) : Gebeurtenis;

/// <summary>Somebody got a (new) link; the one before it stopped working.</summary>
public sealed record VerslaglinkGemaakt(VerslagId Verslag, OverlegId Overleg, Guid Genodigde) : Gebeurtenis;

/// <summary>A link was stopped, also by who got it and is not the one it was meant for.</summary>
public sealed record VerslaglinkGestopt(VerslagId Verslag, OverlegId Overleg, Guid Genodigde, bool NietVoorMij) : Gebeurtenis;

/// <summary>Who has the link showed to know the code.</summary>
public sealed record VerslaglinkGeopend(VerslagId Verslag, OverlegId Overleg, Guid Genodigde) : Gebeurtenis;

/// <summary>Who has the link typed a wrong code.</summary>
public sealed record VerslagcodeVerkeerd(VerslagId Verslag, OverlegId Overleg, Guid Genodigde, int Pogingen) : Gebeurtenis
{
    /// <summary>What the one who typed it reads.</summary>
    public Weigering AlsWeigering() => Pogingen >= Domein.Verslagen.Verslag.HoogstePogingen ? Verslagregels.GeenLink.Weiger() : Verslagregels.CodeVerkeerd.Bij("Code");
}

/// <summary>Somebody got the minutes on paper.</summary>
public sealed record VerslagOpPapierGegeven(VerslagId Verslag, OverlegId Overleg, Guid Genodigde, PersoonId Door) : Gebeurtenis;

/// <summary>Somebody asked to correct a line.</summary>
public sealed record CorrectieGevraagd(VerslagId Verslag, OverlegId Overleg, Guid Notitie, Guid Correctie, Guid Genodigde) : Gebeurtenis;

/// <summary>A correction was taken over, or not.</summary>
public sealed record CorrectieBeantwoord(VerslagId Verslag, OverlegId Overleg, Guid Correctie, bool Overgenomen, PersoonId Door) : Gebeurtenis;

/// <summary>The minutes were agreed; <paramref name="Merk"/> is the print of what they say.</summary>
public sealed record VerslagVastgesteld(VerslagId Verslag, OverlegId Overleg, string Merk, PersoonId Door) : Gebeurtenis;
