using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>
/// The term to decide on an objection (Awb art. 7:10), as a pure function of what was written down: six weeks, or twelve with a committee, from the
/// day after the term to object; standing still while something lacks; adjourned once; put off further with consent.
/// </summary>
/// <param name="BezwaarTotEnMet">The last day to object.</param>
/// <param name="Commissie">A committee advises (art. 7:13).</param>
/// <param name="Opgeschort">The times in which something lacked (art. 6:6 and 4:15); days that lie in two of them count once.</param>
/// <param name="VerdaagdWeken">Weeks of adjournment, 0 for none.</param>
/// <param name="UitstelTot">Until when it was put off further.</param>
public sealed record Beslistermijn(DateOnly BezwaarTotEnMet, bool Commissie, IReadOnlyList<Periode>? Opgeschort = null, int VerdaagdWeken = 0, DateOnly? UitstelTot = null)
{
    private IReadOnlyList<Periode> Stilstand => Opgeschort ?? [];

    /// <summary>The six or twelve weeks, with the days they stood still.</summary>
    public Termijnverloop Gewoon => (Commissie ? AwbTermijnen.BeslissingOpBezwaarMetCommissie : AwbTermijnen.BeslissingOpBezwaar).Verloop(BezwaarTotEnMet, Stilstand);

    /// <summary>The last day without adjournment.</summary>
    public DateOnly ZonderVerdaging => Gewoon.LaatsteDag!.Value;

    /// <summary>The last day after the adjournment, before anything was put off further.</summary>
    public DateOnly NaVerdaging => VerdaagdWeken == 0 ? ZonderVerdaging : Termijn.Weken(VerdaagdWeken).Verloop(ZonderVerdaging, Stilstand).LaatsteDag!.Value;

    /// <summary>The last day to decide.</summary>
    public DateOnly LaatsteDag => UitstelTot is { } tot && tot > NaVerdaging ? tot : NaVerdaging;
}
