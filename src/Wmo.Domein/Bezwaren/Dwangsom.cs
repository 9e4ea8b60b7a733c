using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>
/// The penalty for a decision that is late (Awb art. 4:17): from two weeks after the notice of default, 14 days at 23 euros, 14 at 35 and 14 at 45;
/// never more than 42 days and 1,442 euros. The day on which it is decided is no day of default.
/// </summary>
/// <param name="IngebrekeOp">The day the notice of default was received.</param>
/// <param name="KlaarOp">The day it was decided or taken back; empty while it was not.</param>
/// <param name="Uitgesloten">True when the law gives no penalty: the objection was plainly inadmissible or unfounded (lid 6 c).</param>
public sealed record Dwangsom(DateOnly IngebrekeOp, DateOnly? KlaarOp = null, bool Uitgesloten = false)
{
    private const int DagenPerTrede = 14;

    private static readonly Bedrag[] Treden = [Bedrag.VanEuro(23), Bedrag.VanEuro(35), Bedrag.VanEuro(45)];

    /// <summary>The most there can be: 1,442 euros.</summary>
    public static Bedrag Hoogste { get; } = Na(AwbTermijnen.Dwangsom.Aantal);

    /// <summary>The last day on which deciding costs nothing.</summary>
    public DateOnly BeslisUiterlijk => AwbTermijnen.NaIngebrekestelling.LaatsteDag(IngebrekeOp);

    /// <summary>The first day of default.</summary>
    public DateOnly EersteDag => BeslisUiterlijk.AddDays(1);

    /// <summary>The last day of default there can be.</summary>
    public DateOnly UitersteDag => AwbTermijnen.Dwangsom.MetStartdag().LaatsteDag(EersteDag);

    /// <summary>True when something is due on that day.</summary>
    public bool IsVerschuldigd(DateOnly op) => Dagen(op) > 0;

    /// <summary>Days of default up to and including a day.</summary>
    public int Dagen(DateOnly op)
    {
        var laatste = KlaarOp is { } klaar && klaar <= op ? klaar.AddDays(-1) : op;
        return Uitgesloten ? 0 : Math.Clamp(laatste.DayNumber - EersteDag.DayNumber + 1, 0, AwbTermijnen.Dwangsom.Aantal);
    }

    /// <summary>What is due up to and including a day.</summary>
    public Bedrag Verschuldigd(DateOnly op) => Na(Dagen(op));

    /// <summary>The last day to decide how much it is: two weeks after the last day of default (Awb art. 4:18). Empty while it still rises, or when nothing is due.</summary>
    public DateOnly? VaststellenUiterlijk(DateOnly vandaag)
    {
        if (!IsVerschuldigd(vandaag)) return null;
        var laatste = KlaarOp is { } klaar && klaar <= UitersteDag ? klaar.AddDays(-1) : UitersteDag;
        return laatste >= vandaag ? null : AwbTermijnen.Dwangsomvaststelling.LaatsteDag(laatste);
    }

    /// <summary>What so many days of default cost.</summary>
    public static Bedrag Na(int dagen) => Treden.Select((trede, i) => trede * Math.Clamp(dagen - (i * DagenPerTrede), 0, DagenPerTrede)).Aggregate(Bedrag.Nul, (a, b) => a + b);
}
