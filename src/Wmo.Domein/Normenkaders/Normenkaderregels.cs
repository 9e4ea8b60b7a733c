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
}
