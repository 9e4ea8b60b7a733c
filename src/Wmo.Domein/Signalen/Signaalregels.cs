using Spil.Kern;

namespace Spil.Wmo.Domein.Signalen;

/// <summary>Rules of a signal and of the regular contact.</summary>
public static class Signaalregels
{
    /// <summary>Too little, too much, or something else.</summary>
    public static readonly Regel SoortOntbreekt = new("WMO-SIG-001", "Kies of het te weinig is, te veel, of iets anders.");

    /// <summary>What exactly.</summary>
    public static readonly Regel WatOntbreekt = new("WMO-SIG-002", "Schrijf op om welke beperking of omstandigheid het gaat.", "Mededelingen Huizen 2021, vraagstuk 3");

    /// <summary>Why.</summary>
    public static readonly Regel WaaromOntbreekt = new("WMO-SIG-003", "Schrijf op waarom de hulp daardoor niet past.", "Mededelingen Huizen 2021, vraagstuk 3");

    /// <summary>A helper says whether a manager was spoken first; either answer is fine.</summary>
    public static readonly Regel BesprokenOntbreekt = new("WMO-SIG-004", "Zeg of je dit eerst met een leidinggevende hebt besproken.", "Mededelingen Huizen 2021, vraagstuk 3");

    /// <summary>Safety goes another way.</summary>
    public static readonly Regel GaatOverVeiligheid = new("WMO-SIG-005", "Dit lijkt over veiligheid te gaan. Dat gaat een andere weg. Lees hieronder welke.", "Wmo 2015 art. 3.3; Wet verplichte meldcode");

    /// <summary>Who called has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("WMO-SIG-006", "Vul in wie dit vertelt.");

    /// <summary>And a relation.</summary>
    public static readonly Regel RelatieOntbreekt = new("WMO-SIG-007", "Vul in wie dit is voor de inwoner. Bijvoorbeeld: dochter of buurman.");

    /// <summary>It is over.</summary>
    public static readonly Regel Gesloten = new("WMO-SIG-008", "Dit signaal is afgehandeld. Je kunt het nog wel lezen.");

    /// <summary>Somebody has it already.</summary>
    public static readonly Regel AlOpgepakt = new("WMO-SIG-009", "Een collega heeft dit signaal al opgepakt.");

    /// <summary>Nobody has it yet.</summary>
    public static readonly Regel GeenBehandelaar = new("WMO-SIG-010", "Pak het signaal eerst op.");

    /// <summary>A question.</summary>
    public static readonly Regel VraagOntbreekt = new("WMO-SIG-011", "Schrijf op wat je wilt weten.");

    /// <summary>Nothing was asked.</summary>
    public static readonly Regel NietGevraagd = new("WMO-SIG-012", "Er is nu niets gevraagd.");

    /// <summary>An answer.</summary>
    public static readonly Regel AntwoordOntbreekt = new("WMO-SIG-013", "Schrijf je antwoord op.");

    /// <summary>What comes of it.</summary>
    public static readonly Regel UitkomstOntbreekt = new("WMO-SIG-014", "Kies wat er met het signaal gebeurt.");

    /// <summary>Why.</summary>
    public static readonly Regel ToelichtingOntbreekt = new("WMO-SIG-015", "Schrijf op hoe je hiertoe kwam. Alleen de gemeente en de inwoner lezen dit.");

    /// <summary>What was found at the contact.</summary>
    public static readonly Regel BevindingOntbreekt = new("WMO-SIG-016", "Schrijf op hoe het gaat en wat je hoorde.", "Beleid HBEL: contact eens per twee jaar");

    /// <summary>Not in the future.</summary>
    public static readonly Regel InToekomst = new("WMO-SIG-017", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");
}
