using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>A request to send what lacks, with what came of it (Awb art. 6:6).</summary>
/// <param name="GevraagdOp">The day on which it was asked.</param>
/// <param name="Wat">What lacks.</param>
/// <param name="Tot">The last day to send it.</param>
/// <param name="AangevuldOp">The day it came; empty while it did not.</param>
/// <param name="Antwoord">What came, in own words.</param>
/// <param name="Namens">The representative who wrote it; empty when the inwoner did, or on paper.</param>
public sealed record Aanvulverzoek(DateOnly GevraagdOp, string Wat, DateOnly Tot, DateOnly? AangevuldOp = null, string Antwoord = "", string Namens = "")
{
    /// <summary>True while nothing came.</summary>
    public bool IsOpen => AangevuldOp is null;

    /// <summary>True when it came within its term.</summary>
    public bool IsOpTijd => AangevuldOp <= Tot;

    /// <summary>The days between asking and the answer, or the end of its term: then the term to decide stands still (art. 4:15). Empty when no whole day lies between.</summary>
    public Periode? Stilstand => AwbTermijnen.Aanvulling(GevraagdOp, AangevuldOp < Tot ? AangevuldOp : Tot);
}
