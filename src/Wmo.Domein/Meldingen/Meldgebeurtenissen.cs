using Spil.Kern;

namespace Spil.Wmo.Domein.Meldingen;

/// <summary>A melding came in.</summary>
public sealed record MeldingGedaan(MeldingId Melding, OrganisatieId Gemeente, Meldwijze Wijze, DateOnly Op) : Gebeurtenis;

/// <summary>A consulent took it up.</summary>
public sealed record MeldingOpgepakt(MeldingId Melding, PersoonId Consulent) : Gebeurtenis;

/// <summary>Another consulent goes on with it.</summary>
public sealed record MeldingOvergedragen(MeldingId Melding, PersoonId Consulent) : Gebeurtenis;

/// <summary>The receipt was confirmed, and the inwoner was pointed to free cliëntondersteuning.</summary>
public sealed record MeldingBevestigd(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>A persoonlijk plan was handed in.</summary>
public sealed record PlanIngeleverd(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>An appointment for the onderzoek was made or moved.</summary>
public sealed record AfspraakGemaakt(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>The inwoner chose who comes along.</summary>
public sealed record BegeleidingGekozen(MeldingId Melding, Begeleiding Wie) : Gebeurtenis;

/// <summary>A term stands still.</summary>
public sealed record TermijnOpgeschort(MeldingId Melding, Opschortgrond Grond, DateOnly Vanaf) : Gebeurtenis;

/// <summary>A term runs again.</summary>
public sealed record TermijnHervat(MeldingId Melding, DateOnly Vanaf) : Gebeurtenis;

/// <summary>The report of the onderzoek was given to the inwoner.</summary>
public sealed record OnderzoekAfgerond(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>The inwoner applied.</summary>
public sealed record AanvraagOntvangen(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>It was decided on the aanvraag.</summary>
public sealed record MeldingBesloten(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>The melding ended without an aanvraag.</summary>
public sealed record MeldingGestopt(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>The inwoner said that something changed.</summary>
public sealed record SituatieVeranderd(MeldingId Melding, DateOnly Op) : Gebeurtenis;

/// <summary>The consulent read what the inwoner said.</summary>
public sealed record BerichtGelezen(MeldingId Melding) : Gebeurtenis;
