namespace Spil.Herstel.Domein.Daarna;

/// <summary>
/// The days after a meeting, counted on the calendar of the Netherlands. The call after four weeks is of the method (Eigen Kracht-conferentie;
/// research methodiek.md 4.6); the other terms are our own choice.
/// </summary>
public static class Daarnatermijnen
{
    /// <summary>After so many days somebody calls to hear how it goes.</summary>
    public const int BelDagen = 28;

    /// <summary>So many days before that, the call is shown as coming.</summary>
    public const int BelVooraf = 7;

    /// <summary>So many days people have to say what they think of an open voorstel.</summary>
    public const int StemDagen = 7;

    /// <summary>After so many days without a stem people are reminded, once.</summary>
    public const int StemHerinneringDagen = 4;

    /// <summary>So many days people may answer how the meeting was, and change that answer.</summary>
    public const int ErvaringDagen = 14;

    /// <summary>So many days before its date somebody is reminded of an action.</summary>
    public const int ActieVooraf = 2;

    /// <summary>The day of the call.</summary>
    public static DateOnly BelOp(DateOnly gehouden) => gehouden.AddDays(BelDagen);

    /// <summary>The last day to give a stem.</summary>
    public static DateOnly StemUiterlijk(DateOnly gehouden) => gehouden.AddDays(StemDagen);

    /// <summary>The last day to say how the meeting was.</summary>
    public static DateOnly ErvaringTotEnMet(DateOnly gehouden) => gehouden.AddDays(ErvaringDagen);
}
