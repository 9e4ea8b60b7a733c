using Spil.Kern;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>What a calculation refuses. Codes start with <c>WMO-REKEN-</c>.</summary>
public static class Rekenregels
{
    /// <summary>The question is JSON as docs/koppelvlakken/berekenen.md describes it.</summary>
    public static readonly Regel NietLeesbaar = new("WMO-REKEN-001", "Deze vraag is geen goede JSON. Kijk of er een komma, accolade of aanhalingsteken mist.");

    /// <summary>The question has a size that a person can look over.</summary>
    public static readonly Regel TeGroot = new("WMO-REKEN-002", "Deze vraag is te groot. In één berekening passen hoogstens 100 regels.");

    /// <summary>The normenkader is there.</summary>
    public static readonly Regel OnbekendNormenkader = new("WMO-REKEN-003", "Dit normenkader is er niet.");

    /// <summary>There is something to calculate.</summary>
    public static readonly Regel GeenRegels = new("WMO-REKEN-004", "Kies minstens één regel van het normenkader.");

    /// <summary>The normenkader knows the line. Income, for one, is none.</summary>
    public static readonly Regel OnbekendeRegel = new("WMO-REKEN-005", "Deze regel staat niet in het normenkader.");

    /// <summary>A line is chosen once; how many of it is its count.</summary>
    public static readonly Regel Dubbel = new("WMO-REKEN-006", "Deze regel staat er twee keer. Laat er één staan.");

    /// <summary>Of lines that exclude each other at most one counts.</summary>
    public static readonly Regel Uitsluitend = new("WMO-REKEN-007", "Deze regels sluiten elkaar uit. Kies er één.");

    /// <summary>The count is at least 1.</summary>
    public static readonly Regel AantalTeLaag = new("WMO-REKEN-008", "Het aantal is minstens 1. Laat de regel weg als hij niet geldt.");

    /// <summary>The count is not above the maximum of the line.</summary>
    public static readonly Regel AantalTeHoog = new("WMO-REKEN-009", "Het aantal is hoger dan dit normenkader kent. Kijk of het klopt.");

    /// <summary>The time of a result is not above its maximum.</summary>
    public static readonly Regel ResultaatTeHoog = new("WMO-REKEN-010", "Er komt meer uit dan dit normenkader kent. Kijk of de regels kloppen.");

    /// <summary>A deviation says why.</summary>
    public static readonly Regel GeenMotivering = new("WMO-REKEN-011", "Schrijf bij de afwijking waarom de situatie niet gemiddeld is.", "Awb art. 3:46 en 4:84");

    /// <summary>A deviation leaves no less than nothing.</summary>
    public static readonly Regel AfwijkingTeLaag = new("WMO-REKEN-012", "De afwijking haalt meer tijd weg dan er is.");

    /// <summary>A deviation is not more than can be given in a week.</summary>
    public static readonly Regel AfwijkingTeHoog = new("WMO-REKEN-013", "De afwijking is meer tijd dan er in een week past.");

    /// <summary>A line of which the norms ask it says why it was chosen.</summary>
    public static readonly Regel GrondNodig = new("WMO-REKEN-014", "Schrijf bij deze regel waarom hij geldt.", "Awb art. 3:46");
}
