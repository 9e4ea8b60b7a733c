using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>Rules of voorstellen and stemmen.</summary>
public static class Voorstelregels
{
    private const string Unaniem = "Methodiekbeschrijving, hoofdstuk 2: in het plan komt niets waar niet iedereen het mee eens is";

    /// <summary>Somebody else changed the text since it was read. A page that meets this rule shows both texts and loses neither.</summary>
    public static readonly Regel Verouderd = new("HER-VOOR-001",
        "Iemand anders heeft deze tekst net ook veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>A goal says in a few words what it is.</summary>
    public static readonly Regel DoelOntbreekt = new("HER-VOOR-002", "Schrijf op wat het doel is.");

    /// <summary>An agreement says what was agreed.</summary>
    public static readonly Regel AfspraakOntbreekt = new("HER-VOOR-003", "Schrijf op wat jullie afspreken.");

    /// <summary>An action says what will be done.</summary>
    public static readonly Regel ActieOntbreekt = new("HER-VOOR-004", "Schrijf op wat er gaat gebeuren.");

    /// <summary>A goal belongs to an area.</summary>
    public static readonly Regel GebiedOntbreekt = new("HER-VOOR-005", "Kies bij welk leefgebied dit doel hoort.");

    /// <summary>An area is one of the areas.</summary>
    public static readonly Regel GebiedOnbekend = new("HER-VOOR-006", "Kies een van de leefgebieden.");

    /// <summary>Recovery of the inwoner or of the environment.</summary>
    public static readonly Regel GerichtOnbekend = new("HER-VOOR-007", "Kies of dit over de inwoner gaat of over de omgeving.");

    /// <summary>Who does it has a name.</summary>
    public static readonly Regel WieOntbreekt = new("HER-VOOR-008", "Vul in wie dit doet.");

    /// <summary>An agreement or action hangs under a goal.</summary>
    public static readonly Regel DoelNodig = new("HER-VOOR-009", "Kies bij welk doel dit hoort.");

    /// <summary>A goal does not hang under another.</summary>
    public static readonly Regel DoelOnderDoel = new("HER-VOOR-010",
        "Een doel hoort niet onder een ander doel. Maak er een afspraak of een actie van, of een los doel.");

    /// <summary>Nothing is added under a goal that was withdrawn or reached.</summary>
    public static readonly Regel DoelGesloten = new("HER-VOOR-011", "Dit doel loopt niet meer. Kies een ander doel.");

    /// <summary>A voorstel belongs to a running traject.</summary>
    public static readonly Regel TrajectLooptNiet = new("HER-VOOR-012",
        "Dit traject loopt niet meer. Je kunt geen voorstellen meer maken of veranderen.");

    /// <summary>Bringing in happens once.</summary>
    public static readonly Regel GeenConcept = new("HER-VOOR-013", "Dit voorstel is al ingebracht of ingetrokken.");

    /// <summary>The inwoner decides along on everything.</summary>
    public static readonly Regel InwonerOntbreekt = new("HER-VOOR-014",
        "De inwoner beslist altijd mee. Zet de inwoner bij de deelnemers.", Unaniem);

    /// <summary>Nothing is brought in without a tandem.</summary>
    public static readonly Regel GeenTandem = new("HER-VOOR-015",
        "Er is nog geen tandem. Vorm eerst het tandem.", "Methodiekbeschrijving, Casusregisseur");

    /// <summary>Everybody is asked once.</summary>
    public static readonly Regel DubbeleDeelnemer = new("HER-VOOR-016", "Deze persoon staat er al bij. Iedereen beslist één keer mee.");

    /// <summary>A deelnemer has a name.</summary>
    public static readonly Regel DeelnemerZonderNaam = new("HER-VOOR-017", "Vul de naam van de deelnemer in.");

    /// <summary>Only a running voorstel changes.</summary>
    public static readonly Regel Ingetrokken = new("HER-VOOR-018", "Dit voorstel is ingetrokken. Je kunt er niets meer in veranderen.");

    /// <summary>An edit changes something; otherwise everybody would be asked again for nothing.</summary>
    public static readonly Regel NietsVeranderd = new("HER-VOOR-019", "Je hebt niets veranderd. Daarom vragen we niemand opnieuw.");

    /// <summary>What was adopted is not withdrawn by one person.</summary>
    public static readonly Regel WasAangenomen = new("HER-VOOR-020",
        "Iedereen was het hierover eens. Intrekken kan niet meer. Verander de tekst, dan beslist iedereen opnieuw.", Unaniem);

    /// <summary>Withdrawing has a reason.</summary>
    public static readonly Regel RedenOntbreekt = new("HER-VOOR-021", "Schrijf op waarom je dit intrekt.");

    /// <summary>There are no stemmen on a concept.</summary>
    public static readonly Regel NogConcept = new("HER-VOOR-022", "Dit voorstel is nog een concept. Breng het eerst in.");

    /// <summary>The inwoner is not removed.</summary>
    public static readonly Regel InwonerBlijft = new("HER-VOOR-023", "De inwoner beslist altijd mee en kan niet worden afgemeld.", Unaniem);

    /// <summary>What is done does not change any more.</summary>
    public static readonly Regel AlGedaan = new("HER-VOOR-024",
        "Dit is al gedaan. Zet het eerst terug op ‘nog niet gedaan’ als dat niet klopt.");

    /// <summary>A reached goal does not change any more.</summary>
    public static readonly Regel AlBereikt = new("HER-VOOR-025", "Dit doel is bereikt. Schrijf een nieuw doel op als er meer nodig is.");

    /// <summary>Only deelnemers give a stem.</summary>
    public static readonly Regel GeenDeelnemer = new("HER-STEM-001", "Deze persoon beslist niet mee over dit voorstel.", Unaniem);

    /// <summary>A stem is on the text that was read.</summary>
    public static readonly Regel VersieVeranderd = new("HER-STEM-002", "De tekst is net veranderd. Lees eerst de nieuwe tekst.", Unaniem);

    /// <summary>Who does not agree says why.</summary>
    public static readonly Regel WoordOntbreekt = new("HER-STEM-003",
        "Schrijf in een paar woorden op waarom je het er niet mee eens bent. Dan kunnen jullie erover praten.");

    /// <summary>Nobody gives a stem for another without that being visible.</summary>
    public static readonly Regel NietVoorAnder = new("HER-STEM-004",
        "Je kunt niet ongemerkt voor iemand anders stemmen. Kies of de stem per telefoon of aan tafel is gegeven.", Unaniem);

    /// <summary>Who gives the own stem does so.</summary>
    public static readonly Regel ZelfIsZelf = new("HER-STEM-005", "Dit is je eigen stem. Kies dat je zelf stemt.");

    /// <summary>Who joined after adoption is asked on the next text.</summary>
    public static readonly Regel NogNietGevraagd = new("HER-STEM-006",
        "Over deze tekst is al besloten. Deze persoon beslist mee zodra de tekst verandert.");

    /// <summary>A choice is one of the choices.</summary>
    public static readonly Regel KeuzeOnbekend = new("HER-STEM-007", "Kies ‘eens’, ‘niet eens’ of ‘geen mening’.");

    /// <summary>Only what everybody agreed on can be done.</summary>
    public static readonly Regel NietAangenomen = new("HER-GEDAAN-001",
        "Nog niet iedereen is het hiermee eens. Daarom kun je dit nog niet afronden.", Unaniem);

    /// <summary>A goal is not done by ticking.</summary>
    public static readonly Regel DoelNietAfvinken = new("HER-GEDAAN-002",
        "Een doel rond je af in een gesprek, niet met een vinkje. Kijk samen terug op het doel.");

    /// <summary>Who does it, or the tandem, says that it is done.</summary>
    public static readonly Regel NietVanJou = new("HER-GEDAAN-003",
        "Alleen degene die dit doet of iemand van het tandem kan dit afronden.");

    /// <summary>Done is not in the future.</summary>
    public static readonly Regel GedaanInToekomst = new("HER-GEDAAN-004", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>What is not done cannot be set back.</summary>
    public static readonly Regel NietGedaan = new("HER-GEDAAN-005", "Dit staat al op ‘nog niet gedaan’.");

    /// <summary>A goal is reached when the inwoner says so.</summary>
    public static readonly Regel BereiktZonderInwoner = new("HER-DOEL-001",
        "Alleen de inwoner zegt of een doel bereikt is. Kijk eerst samen terug op het doel.",
        "Methodiekbeschrijving, INO: evaluatie van cliënt en omgeving");

    /// <summary>Only a goal is reached.</summary>
    public static readonly Regel GeenDoel = new("HER-DOEL-002", "Alleen een doel kan bereikt zijn.");

    internal static Regel TekstOntbreekt(Voorstelsoort soort) => soort switch
    {
        Voorstelsoort.Doel => DoelOntbreekt,
        Voorstelsoort.Afspraak => AfspraakOntbreekt,
        _ => ActieOntbreekt,
    };
}
