using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>Rules of the meeting itself: begin, walk through the agenda, pause, stop, and what is not agreed yet.</summary>
public static class Verloopregels
{
    private const string EigenKracht = "Eigen Kracht-conferentie: tijd zonder professionals (onderzoek/methodiek.md 4.6)";

    /// <summary>Once people are together, the moment, the place and who leads stay as they are.</summary>
    public static readonly Regel IsBegonnen = new("HER-VRL-001", "Het overleg is al begonnen. Dit kun je nu niet meer veranderen.");

    /// <summary>What was held does not change any more.</summary>
    public static readonly Regel IsVoorbij = new("HER-VRL-002", "Dit overleg is geweest. Je kunt er niets meer aan veranderen.");

    /// <summary>A meeting begins once.</summary>
    public static readonly Regel AlBegonnen = new("HER-VRL-003", "Het overleg is al begonnen.");

    /// <summary>Not before the day, and not without a date, unless the inwoner wants it now.</summary>
    public static readonly Regel NogNietZover = new("HER-VRL-004",
        "Het overleg staat niet op vandaag. Wil de inwoner nu al beginnen? Zet dan het vinkje.");

    /// <summary>Something happens in a meeting only while it is going on.</summary>
    public static readonly Regel NietBezig = new("HER-VRL-005", "Het overleg is nu niet bezig.");

    /// <summary>In a pause nothing goes on.</summary>
    public static readonly Regel IsPauze = new("HER-VRL-006", "Het is pauze. Ga eerst weer verder met het overleg.");

    /// <summary>There is nothing to go on with.</summary>
    public static readonly Regel GeenPauze = new("HER-VRL-007", "Het is geen pauze. Het overleg gaat al verder.");

    /// <summary>Two people press at once: the agenda goes on one point, not two.</summary>
    public static readonly Regel PuntVeranderd = new("HER-VRL-008", "Het overleg is net naar een ander punt gegaan. Kijk eerst waar jullie nu zijn.");

    /// <summary>The walk ends at the ends.</summary>
    public static readonly Regel GeenAnderPunt = new("HER-VRL-009", "Er is geen punt meer in die richting.");

    /// <summary>Private time ends when the inwoner says so.</summary>
    public static readonly Regel PriveTijd = new("HER-VRL-010",
        "Dit is tijd zonder professionals. De inwoner zegt wanneer het klaar is. Vraag het, en zet dan het vinkje.", EigenKracht);

    /// <summary>Private time does not become open time while it is going on.</summary>
    public static readonly Regel PriveTijdBlijft = new("HER-VRL-011",
        "Jullie zijn nu bij dit punt, zonder professionals. Dat verandert pas als jullie bij een ander punt zijn.", EigenKracht);

    /// <summary>Safety first: the agenda waits.</summary>
    public static readonly Regel EerstVeiligheid = new("HER-VRL-012", "Jullie maken nu afspraken over veiligheid. Ga daarna terug naar de agenda.");

    /// <summary>There is no way back from where one is not.</summary>
    public static readonly Regel GeenVeiligheid = new("HER-VRL-013", "Jullie zijn niet bezig met afspraken over veiligheid.");

    /// <summary>Only the inwoner stops it.</summary>
    public static readonly Regel InwonerStopt = new("HER-VRL-014",
        "Alleen de inwoner kan het overleg stoppen. Wil de inwoner dat? Zet dan het vinkje.", "Methodiekbeschrijving, Integraal Netwerk Overleg");

    /// <summary>Who does not come is not counted.</summary>
    public static readonly Regel KomtNiet = new("HER-VRL-015", "Deze persoon komt niet naar het overleg.");

    /// <summary>Everybody agrees: there is nothing to park.</summary>
    public static readonly Regel IsAangenomen = new("HER-VRL-016", "Iedereen is het hiermee eens. Je hoeft het niet te parkeren.");

    /// <summary>Only what lies before everybody is parked.</summary>
    public static readonly Regel NietIngebracht = new("HER-VRL-017", "Dit voorstel ligt niet voor aan iedereen. Je kunt het niet parkeren.");

    /// <summary>What is parked has a reason in own words, or is left to a follow-up.</summary>
    public static readonly Regel WaaromGeparkeerd = new("HER-VRL-018", "Schrijf op waarom dit nog niet lukt. Of kies dat jullie er later verder over praten.");

    /// <summary>It is parked so already.</summary>
    public static readonly Regel AlGeparkeerd = new("HER-VRL-019", "Dit staat al zo bij de voorstellen voor later.");

    /// <summary>It is not parked.</summary>
    public static readonly Regel NietGeparkeerd = new("HER-VRL-020", "Dit voorstel is niet geparkeerd.");

    /// <summary>A point that people are talking about, or talked about, stays on the agenda.</summary>
    public static readonly Regel PuntIsGehad = new("HER-VRL-021", "Over dit punt is al gepraat. Het blijft op de agenda staan.");

    /// <summary>It lies there already.</summary>
    public static readonly Regel LigtAlOpTafel = new("HER-VRL-023", "Dit voorstel ligt al op tafel.");

    /// <summary>Nothing lies on the table.</summary>
    public static readonly Regel TafelIsLeeg = new("HER-VRL-024", "Er ligt nu geen voorstel op tafel.");

    /// <summary>The voorstel is of this traject.</summary>
    public static readonly Regel AnderTraject = new("HER-VRL-022", "Dit voorstel hoort niet bij dit overleg.");
}
