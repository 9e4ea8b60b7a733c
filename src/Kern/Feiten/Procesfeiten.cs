namespace Spil.Kern.Feiten;

/// <summary>How an objection ended, as far as figures ask for it.</summary>
public enum Bezwaarafloop
{
    /// <summary>Who objected was right.</summary>
    Gegrond,

    /// <summary>Right in part.</summary>
    DeelsGegrond,

    /// <summary>Not right.</summary>
    Ongegrond,

    /// <summary>Not judged: too late, or not complete.</summary>
    NietOntvankelijk,

    /// <summary>Taken back.</summary>
    Ingetrokken,
}

/// <summary>What has a term in the law.</summary>
public enum Termijnstuk
{
    /// <summary>The onderzoek after a melding.</summary>
    Onderzoek,

    /// <summary>The decision on an aanvraag.</summary>
    Besluit,
}

/// <summary>What a signal says, as far as figures ask for it.</summary>
public enum Signaalrichting
{
    /// <summary>Too little support.</summary>
    TeWeinig,

    /// <summary>Too much.</summary>
    TeVeel,

    /// <summary>Something else.</summary>
    Anders,
}

/// <summary>Somebody said that the support does not fit.</summary>
/// <param name="Zaak">The case.</param>
/// <param name="Gemeente">The municipality that answers.</param>
/// <param name="Hulp">The support it is about; empty when that municipality pays for none.</param>
/// <param name="Richting">What was said.</param>
/// <param name="Gegeven">The day it was said.</param>
/// <param name="Afgehandeld">The day it was answered; empty while it was not.</param>
public sealed record Signaalfeit(DossierId Zaak, OrganisatieId Gemeente, Zaakfeit? Hulp, Signaalrichting Richting, DateOnly Gegeven, DateOnly? Afgehandeld);

/// <summary>An objection to a decision.</summary>
/// <param name="Zaak">The case.</param>
/// <param name="Gemeente">The municipality that decides.</param>
/// <param name="Hulp">The support it is about; empty when that municipality pays for none.</param>
/// <param name="Ontvangen">The day it came in.</param>
/// <param name="Beslist">The day it ended; empty while it runs.</param>
/// <param name="Afloop">How it ended.</param>
public sealed record Bezwaarfeit(DossierId Zaak, OrganisatieId Gemeente, Zaakfeit? Hulp, DateOnly Ontvangen, DateOnly? Beslist, Bezwaarafloop? Afloop);

/// <summary>Something with a term was done.</summary>
/// <param name="Zaak">The case.</param>
/// <param name="Gemeente">The municipality that has to do it.</param>
/// <param name="Hulp">The support it led to, or that was there; empty when that municipality pays for none.</param>
/// <param name="Stuk">What.</param>
/// <param name="Op">The day it was done.</param>
/// <param name="OpTijd">Whether that was within the term, with the days it stood still.</param>
public sealed record Termijnfeit(DossierId Zaak, OrganisatieId Gemeente, Zaakfeit? Hulp, Termijnstuk Stuk, DateOnly Op, bool OpTijd);
