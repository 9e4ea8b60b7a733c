namespace Spil.Kern;

/// <summary>The terms of the Algemene wet bestuursrecht that every decision in the social domain meets.</summary>
public static class AwbTermijnen
{
    /// <summary>To object: six weeks, from the day after the decision was sent (Awb art. 6:7 and 6:8).</summary>
    public static readonly Termijn Bezwaar = Termijn.Weken(6);

    /// <summary>
    /// For an objection that was posted in time to arrive: one week after the last day of <see cref="Bezwaar"/> (Awb art. 6:9 lid 2).
    /// </summary>
    public static readonly Termijn BezwaarPerPost = Termijn.Weken(1);

    /// <summary>To decide on an objection: six weeks, from the day after the last day of <see cref="Bezwaar"/> (Awb art. 7:10 lid 1).</summary>
    public static readonly Termijn BeslissingOpBezwaar = Termijn.Weken(6);

    /// <summary>As <see cref="BeslissingOpBezwaar"/> with an advisory committee: twelve weeks (Awb art. 7:10 lid 1 and 7:13).</summary>
    public static readonly Termijn BeslissingOpBezwaarMetCommissie = Termijn.Weken(12);

    /// <summary>Adjournment of the decision on an objection: at most six weeks, from the last day of the term (Awb art. 7:10 lid 3).</summary>
    public static readonly Termijn Verdaging = Termijn.Weken(6);

    /// <summary>To decide after a notice of default: two weeks from the day it was received (Awb art. 4:17 lid 3).</summary>
    public static readonly Termijn NaIngebrekestelling = Termijn.Weken(2);

    /// <summary>Penalty days: at most 42, and the Algemene termijnenwet does not lengthen them (Awb art. 4:17 lid 1).</summary>
    public static readonly Termijn Dwangsom = Termijn.Dagen(42).ZonderVerlenging();

    /// <summary>To decide how much penalty is due: two weeks from the last day of default (Awb art. 4:18).</summary>
    public static readonly Termijn Dwangsomvaststelling = Termijn.Weken(2);

    /// <summary>The last day to decide on an objection to a decision.</summary>
    /// <param name="bekendgemaakt">The day the decision was sent.</param>
    /// <param name="commissie">An advisory committee advises (art. 7:13).</param>
    /// <param name="verdaagd">The decision was adjourned for the whole time that is allowed.</param>
    public static DateOnly LaatsteDagVoorBeslissing(DateOnly bekendgemaakt, bool commissie, bool verdaagd)
    {
        var laatste = (commissie ? BeslissingOpBezwaarMetCommissie : BeslissingOpBezwaar).LaatsteDag(Bezwaar.LaatsteDag(bekendgemaakt));
        return verdaagd ? Verdaging.LaatsteDag(laatste) : laatste;
    }

    /// <summary>
    /// The days on which the term to decide stands still because the applicant was asked to complete the application: from the day after the
    /// request up to, not including, the day it was completed or the time for it ran out (Awb art. 4:15 lid 1 a).
    /// </summary>
    /// <param name="gevraagdOp">The day of the request.</param>
    /// <param name="aangevuldOp">The day it was completed or the time for it ran out; <see langword="null"/> when that is still to come.</param>
    /// <returns>The period; <see langword="null"/> when no whole day lies between.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It was completed before it was asked.</exception>
    public static Periode? Aanvulling(DateOnly gevraagdOp, DateOnly? aangevuldOp)
    {
        if (aangevuldOp is not { } aangevuld) return Periode.Vanaf(gevraagdOp.AddDays(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(aangevuld, gevraagdOp, nameof(aangevuldOp));
        return aangevuld.DayNumber - gevraagdOp.DayNumber > 1 ? Periode.Van(gevraagdOp.AddDays(1), aangevuld.AddDays(-1)) : null;
    }
}
