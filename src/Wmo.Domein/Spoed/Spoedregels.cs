using Spil.Kern;

namespace Spil.Wmo.Domein.Spoed;

/// <summary>Rules of temporary support while the onderzoek goes on (Wmo 2015 art. 2.3.3).</summary>
public static class Spoedregels
{
    private const string Wet = "Wmo 2015 art. 2.3.3";

    /// <summary>Why it cannot wait.</summary>
    public static readonly Regel RedenOntbreekt = new("WMO-SPOED-001", "Schrijf op waarom de hulp niet kan wachten op het onderzoek.", Wet);

    /// <summary>A first day.</summary>
    public static readonly Regel BeginOntbreekt = new("WMO-SPOED-002", "Vul in vanaf welke dag de hulp er is.");

    /// <summary>It is temporary.</summary>
    public static readonly Regel EindeOntbreekt = new("WMO-SPOED-003", "Vul in tot en met welke dag. Deze hulp is altijd tijdelijk.", Wet);

    /// <summary>The last day comes after the first.</summary>
    public static readonly Regel EindeTeVroeg = new("WMO-SPOED-004", "De laatste dag ligt voor de eerste. Kies een latere dag.");

    /// <summary>It follows a melding.</summary>
    public static readonly Regel VoorMelding = new("WMO-SPOED-005", "Tijdelijke hulp kan pas vanaf de dag van de melding.", Wet);

    /// <summary>How much.</summary>
    public static readonly Regel Minuten = new("WMO-SPOED-006", "Vul hele minuten per week in, van 1 tot en met 2.400.");

    /// <summary>Once it is decided there is nothing to wait for.</summary>
    public static readonly Regel Afgerond = new("WMO-SPOED-007", "Deze melding is afgerond. Tijdelijke hulp is er alleen zolang het onderzoek en het besluit nog lopen.", Wet);

    /// <summary>One at a time.</summary>
    public static readonly Regel AlTijdelijk = new("WMO-SPOED-008", "In deze tijd is er al tijdelijke hulp. Stop die eerst, of kies andere dagen.");

    /// <summary>What is over cannot stop.</summary>
    public static readonly Regel AlVoorbij = new("WMO-SPOED-009", "Deze tijdelijke hulp is al gestopt of voorbij.");
}
