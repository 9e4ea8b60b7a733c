using Spil.Kern;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>When a normenkader may carry a decision. Codes start with <c>WMO-NORM-</c>.</summary>
public static class Normenkaderregels
{
    /// <summary>A value without a source carries no decision.</summary>
    public static readonly Regel Voorbeeld = new("WMO-NORM-001",
        "In dit normenkader staan voorbeelden zonder bron. Daar kan geen besluit op rusten.", "CRVB:2016:1402");

    /// <summary>The municipality adopted the norms as its policy.</summary>
    public static readonly Regel NietVastgesteld = new("WMO-NORM-002",
        "De gemeente heeft dit normenkader nog niet vastgesteld. Daar kan nog geen besluit op rusten.", "CRVB:2016:1402");

    /// <summary>The day of the decision lies in the time of the norms.</summary>
    public static readonly Regel NietGeldig = new("WMO-NORM-003", "Dit normenkader geldt niet op deze dag. Kies een andere versie.");

    /// <summary>The policy choices of the municipality are those of the research.</summary>
    public static readonly Regel NietBevestigd = new("WMO-NORM-004",
        "De gemeente heeft nog niet elk uitgangspunt van het onderzoek bevestigd. Zonder dat kan er geen besluit op rusten.", "CRVB:2018:3835");

    /// <summary>A version that is there is never replaced.</summary>
    public static readonly Regel VersieBestaat = new("WMO-NORM-005", "Deze versie is er al. Geef het normenkader een hogere versie.");

    /// <summary>An adoption does not change.</summary>
    public static readonly Regel AlVastgesteld = new("WMO-NORM-006", "Dit normenkader is al vastgesteld. Wil de gemeente iets anders? Laad dan een nieuwe versie.");

    /// <summary>The municipality says of every policy assumption that it chose the same.</summary>
    public static readonly Regel BevestigAlles = new("WMO-NORM-007",
        "Bevestig elk uitgangspunt. Kiest de gemeente ergens anders voor, dan kan er geen besluit op rusten.", "CRVB:2018:3835");

    /// <summary>An adoption names the policy decision.</summary>
    public static readonly Regel BesluitNodig = new("WMO-NORM-008", "Vul het nummer van het besluit in, met hoogstens 100 tekens.", "Awb art. 3:48");

    /// <summary>The policy decision was taken.</summary>
    public static readonly Regel BesluitInToekomst = new("WMO-NORM-009", "Deze dag ligt in de toekomst. Vul de dag in waarop het besluit is genomen.");

    /// <summary>An adoption begins within the time of the norms.</summary>
    public static readonly Regel VanafBuitenGeldig = new("WMO-NORM-010", "Kies een dag waarop dit normenkader geldt.");

    /// <summary>Norms do not work back before their policy decision.</summary>
    public static readonly Regel VanafVoorBesluit = new("WMO-NORM-011", "Deze dag ligt voor de dag van het besluit. Een normenkader kan niet terugwerken.", "Awb art. 3:40");
}
