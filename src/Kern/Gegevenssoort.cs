namespace Spil.Kern;

/// <summary>
/// Kind of data: what a person may or may not see of a dossier. Consent and access are given per kind
/// (AVG art. 6 and 9; own division, see onderzoek/methodiek.md 9.2).
/// </summary>
public enum Gegevenssoort
{
    /// <summary>Name, address, telephone, date of birth, and who is involved.</summary>
    Contact,

    /// <summary>The registration: reason, who registers, explanation given.</summary>
    Aanmelding,

    /// <summary>The Schijf van herstel: how it goes on each life area.</summary>
    Schijf,

    /// <summary>Goals, agreements and actions, the votes on them, and the plan itself.</summary>
    Plan,

    /// <summary>Agreements, consents and declarations that people sign.</summary>
    Overeenkomst,

    /// <summary>Strengths, the personal profile and the analysis of the network.</summary>
    Profiel,

    /// <summary>What to do when it goes wrong: signalling plan, crisis plan and card, safety net.</summary>
    Crisis,

    /// <summary>What help and care cost: the baseline and what came after.</summary>
    Kosten,

    /// <summary>What the inwoner thinks of the help.</summary>
    Tevredenheid,

    /// <summary>Household support by the Wmo: melding, onderzoek, calculation and decision.</summary>
    Ondersteuning,

    /// <summary>What a provider of household support has to know: how much, from when until when. Nothing of why.</summary>
    Toewijzing,
}
