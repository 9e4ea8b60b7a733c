using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>Rules of the aanmelding.</summary>
public static class Aanmeldregels
{
    private const string Stap1 = "Methodiekbeschrijving, bijlage 3, stap 1";

    /// <summary>It is known who registers.</summary>
    public static readonly Regel AanmelderOntbreekt = new("HER-AANM-001", "Vul in wie de inwoner aanmeldt.", Stap1);

    /// <summary>It is known when it came in.</summary>
    public static readonly Regel OntvangstOntbreekt = new("HER-AANM-002", "Vul in wanneer de aanmelding is binnengekomen.");

    /// <summary>What happened is not in the future.</summary>
    public static readonly Regel InToekomst = new("HER-AANM-003", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>What happened is not before the inwoner was born.</summary>
    public static readonly Regel VoorGeboorte = new("HER-AANM-004", "Deze datum ligt voor de geboortedatum. Kijk welke datum niet klopt.");

    /// <summary>It is known who gave the explanation.</summary>
    public static readonly Regel UitlegDoorOntbreekt = new("HER-AANM-005", "Vul in wie de uitleg heeft gegeven.", Stap1);

    /// <summary>It is known when the explanation was given.</summary>
    public static readonly Regel UitlegOpOntbreekt = new("HER-AANM-006", "Vul in op welke dag de uitleg is gegeven.", Stap1);

    /// <summary>It is known how consent was given.</summary>
    public static readonly Regel WijzeOntbreekt = new("HER-AANM-007", "Kies hoe de inwoner toestemming heeft gegeven.", "AVG art. 7 lid 1");

    /// <summary>It is known when consent was given.</summary>
    public static readonly Regel ToestemmingOpOntbreekt = new("HER-AANM-008",
        "Vul in op welke dag de inwoner toestemming heeft gegeven.", "AVG art. 7 lid 1");

    /// <summary>An oral consent has a witness.</summary>
    public static readonly Regel GetuigeOntbreekt = new("HER-AANM-009",
        "De toestemming is mondeling gegeven. Vul in wie erbij was als getuige.", "AVG art. 7 lid 1");

    /// <summary>First the explanation, then the consent: somebody who does not know what it is about cannot consent.</summary>
    public static readonly Regel ToestemmingVoorUitleg = new("HER-AANM-010",
        "De toestemming is van een eerdere dag dan de uitleg. Geef eerst uitleg en vraag daarna toestemming.", "AVG art. 4 onder 11");

    /// <summary>A choice is one of the choices.</summary>
    public static readonly Regel KeuzeOnbekend = new("HER-AANM-011", "Kies een van de antwoorden.");

    /// <summary>Only a new aanmelding changes.</summary>
    public static readonly Regel AlBesloten = new("HER-AANM-012",
        "Over deze aanmelding is al besloten. Je kunt er niets meer in veranderen.");

    /// <summary>No traject without a toestemmingsverklaring.</summary>
    public static readonly Regel GeenToestemming = new("HER-AANM-013",
        "Zonder toestemmingsverklaring kan er geen traject beginnen. Vraag de inwoner eerst om toestemming.", Stap1);

    /// <summary>No traject without an explanation.</summary>
    public static readonly Regel GeenUitleg = new("HER-AANM-014",
        "De inwoner heeft nog geen uitleg gehad. Leg eerst uit wat meedoen betekent.", Stap1);

    /// <summary>No traject without the folder.</summary>
    public static readonly Regel GeenFolder = new("HER-AANM-015",
        "De inwoner heeft de folder nog niet gekregen. Geef eerst de folder.", Stap1);

    /// <summary>Possible duplicates are judged by a person.</summary>
    public static readonly Regel DubbelNietBeoordeeld = new("HER-AANM-016",
        "Misschien staat deze inwoner al in Spil. Kijk eerst of het dezelfde persoon is.");

    /// <summary>A decision is not before the aanmelding.</summary>
    public static readonly Regel BesluitTeVroeg = new("HER-AANM-017",
        "Deze datum ligt voor de dag van de aanmelding. Kies een latere datum.");

    /// <summary>Declining has a reason.</summary>
    public static readonly Regel RedenOntbreekt = new("HER-AANM-018",
        "Schrijf op waarom je de aanmelding afwijst. De aanmelder wil dat weten.");

    /// <summary>Saying that it is somebody else has a ground.</summary>
    public static readonly Regel DubbelnotitieOntbreekt = new("HER-AANM-019", "Schrijf op hoe je weet dat het iemand anders is.");

    /// <summary>A linked person is the person that is taken in.</summary>
    public static readonly Regel AnderePersoon = new("HER-AANM-020",
        "Deze aanmelding is gekoppeld aan een andere persoon. Kijk opnieuw wie het is.");

    /// <summary>An inwoner has one running traject.</summary>
    public static readonly Regel AlEenTraject = new("HER-AANM-021",
        "Deze inwoner heeft al een traject dat loopt. Ga verder in dat traject.");

    /// <summary>Somebody else changed the form in between.</summary>
    public static readonly Regel Verouderd = new("HER-AANM-022",
        "Iemand anders heeft deze aanmelding net ook veranderd. Lees beide teksten en kies wat blijft staan.");
}
