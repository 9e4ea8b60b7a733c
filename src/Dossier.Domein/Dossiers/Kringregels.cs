using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>Rules for the place of people in the kring, for pausing them, and for who leads the meetings.</summary>
public static class Kringregels
{
    private const string Samenstelling = "ract.se en ract.nl: de inwoner beslist wie erbij hoort (research methodiek.md 3.2)";

    /// <summary>A pause begins once.</summary>
    public static readonly Regel AlGepauzeerd = new("DOS-KRING-011", "Deze persoon heeft al pauze.");

    /// <summary>There is no pause to end.</summary>
    public static readonly Regel GeenPauze = new("DOS-KRING-012", "Deze persoon heeft geen pauze en doet gewoon mee.");

    /// <summary>The tandem changes through the traject.</summary>
    public static readonly Regel TandemHeeftGeenPauze = new("DOS-KRING-013",
        "Het tandem kan geen pauze krijgen. Vraag de projectleider om iemand anders.", "Methodiekbeschrijving, Casusregisseur");

    /// <summary>Who chairs takes part now.</summary>
    public static readonly Regel VoorzitterDoetNietMee = new("DOS-KRING-014",
        "Deze persoon doet nu niet mee. Kies iemand die meedoet.", Samenstelling);

    /// <summary>A reserve comes only when somebody else cannot, and so does not chair.</summary>
    public static readonly Regel ReserveIsGeenVoorzitter = new("DOS-KRING-015",
        "Een reserve kan de bijeenkomsten niet leiden. Kies iemand anders.");

    /// <summary>The tandem always takes part.</summary>
    public static readonly Regel TandemIsGeenReserve = new("DOS-KRING-016", "Het tandem doet altijd mee en is nooit reserve.");
}
