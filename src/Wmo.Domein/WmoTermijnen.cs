using Spil.Kern;

namespace Spil.Wmo.Domein;

/// <summary>The terms of the Wmo 2015 between a melding and the decision.</summary>
public static class WmoTermijnen
{
    /// <summary>To hand in a persoonlijk plan: seven days after the melding (Wmo art. 2.3.2 lid 2).</summary>
    public static readonly Termijn PersoonlijkPlan = Termijn.Dagen(7);

    /// <summary>To finish the onderzoek: six weeks after the melding (Wmo art. 2.3.2 lid 1).</summary>
    public static readonly Termijn Onderzoek = Termijn.Weken(6);

    /// <summary>To decide: two weeks after the application was received (Wmo art. 2.3.5 lid 2).</summary>
    public static readonly Termijn Beschikking = Termijn.Weken(2);
}
