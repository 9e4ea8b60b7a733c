using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>Rules of an objection, from the letter to the decision.</summary>
public static class Bezwaarregels
{
    /// <summary>One objects to a decision that was sent.</summary>
    public static readonly Regel NietVerstuurd = new("WMO-BEZW-001", "Dit besluit is nog niet verstuurd. Bezwaar kan daarna.", "Awb art. 6:8");

    /// <summary>One at a time.</summary>
    public static readonly Regel LooptAl = new("WMO-BEZW-002", "Er loopt al een bezwaar tegen dit besluit. Vul dat aan.");

    /// <summary>How it came.</summary>
    public static readonly Regel WijzeOntbreekt = new("WMO-BEZW-003", "Kies hoe het bezwaar binnenkwam.");

    /// <summary>Who objects.</summary>
    public static readonly Regel MakerOntbreekt = new("WMO-BEZW-004", "Kies wie het bezwaar maakt.");

    /// <summary>Somebody who objects for another has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("WMO-BEZW-005", "Vul in wie het bezwaar maakt voor de inwoner.", "Awb art. 2:1");

    /// <summary>The reasons.</summary>
    public static readonly Regel GrondenOntbreken = new("WMO-BEZW-006", "Schrijf op waarom het besluit niet klopt. Of kies dat dit later komt.", "Awb art. 6:5");

    /// <summary>Not in the future.</summary>
    public static readonly Regel InToekomst = new("WMO-BEZW-007", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>Before the decision.</summary>
    public static readonly Regel VoorBesluit = new("WMO-BEZW-008", "Deze datum ligt voor de dag van het besluit. Kies een latere datum.");

    /// <summary>Posted after it came.</summary>
    public static readonly Regel PostNaOntvangst = new("WMO-BEZW-009", "Een brief kan niet later op de post zijn gedaan dan hij binnenkwam.");

    /// <summary>It is over.</summary>
    public static readonly Regel Gesloten = new("WMO-BEZW-010", "Dit bezwaar is afgerond. Je kunt het nog wel lezen.");

    /// <summary>Somebody has it already.</summary>
    public static readonly Regel AlOpgepakt = new("WMO-BEZW-011", "Een collega heeft dit bezwaar al opgepakt.");

    /// <summary>Who decided does not decide on the objection.</summary>
    public static readonly Regel ZelfBesloten = new("WMO-BEZW-012", "Jij nam dit besluit. Een collega behandelt het bezwaar.", "Awb art. 10:3 lid 3");

    /// <summary>Nobody has it yet.</summary>
    public static readonly Regel GeenBehandelaar = new("WMO-BEZW-013", "Pak het bezwaar eerst op. Dan weet de inwoner wie het behandelt.");

    /// <summary>Once.</summary>
    public static readonly Regel AlBevestigd = new("WMO-BEZW-014", "De ontvangst is al bevestigd.", "Awb art. 6:14");

    /// <summary>Not before the objection itself.</summary>
    public static readonly Regel VoorOntvangst = new("WMO-BEZW-015", "Deze datum ligt voor de dag van ontvangst. Kies een latere datum.");

    /// <summary>It was in time.</summary>
    public static readonly Regel IsOpTijd = new("WMO-BEZW-016", "Dit bezwaar is op tijd. Er valt niets te beoordelen.", "Awb art. 6:9");

    /// <summary>A choice has to be made.</summary>
    public static readonly Regel KeuzeOntbreekt = new("WMO-BEZW-017", "Kies een van de antwoorden.");

    /// <summary>A reason has to be given.</summary>
    public static readonly Regel RedenOntbreekt = new("WMO-BEZW-018", "Schrijf op waarom.", "Awb art. 3:46");

    /// <summary>What lacks.</summary>
    public static readonly Regel WatOntbreekt = new("WMO-BEZW-019", "Schrijf op wat er nog ontbreekt.", "Awb art. 6:6");

    /// <summary>It was asked and nothing came yet, or it was asked twice.</summary>
    public static readonly Regel AlGevraagd = new("WMO-BEZW-020", "De aanvulling is al gevraagd. Dat kan hoogstens twee keer, en de tweede keer pas na een antwoord.", "Awb art. 6:6");

    /// <summary>Time to complete it.</summary>
    public static readonly Regel TermijnTeKort = new("WMO-BEZW-021", "Geef minstens een week, en hoogstens acht weken.", "Awb art. 6:6");

    /// <summary>Nothing was asked.</summary>
    public static readonly Regel NietGevraagd = new("WMO-BEZW-022", "Er is geen aanvulling gevraagd, of hij is er al.");

    /// <summary>Something was said.</summary>
    public static readonly Regel AanvullingLeeg = new("WMO-BEZW-023", "Schrijf de aanvulling op. Een paar zinnen is genoeg.");

    /// <summary>A hearing has a place.</summary>
    public static readonly Regel PlekOntbreekt = new("WMO-BEZW-024", "Vul in waar de hoorzitting is.");

    /// <summary>A hearing has a time.</summary>
    public static readonly Regel TijdOntbreekt = new("WMO-BEZW-025", "Vul in hoe laat de hoorzitting is. Bijvoorbeeld 10:30.");

    /// <summary>Whoever objects can prepare: papers until ten days before, the file a week before.</summary>
    public static readonly Regel ZittingTeVroeg = new("WMO-BEZW-026", "Plan de hoorzitting minstens tien dagen vooruit. Dan kan de inwoner nog stukken sturen.", "Awb art. 7:4");

    /// <summary>Somebody else changed the hearing.</summary>
    public static readonly Regel Verouderd = new("WMO-BEZW-027", "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies wat blijft.");

    /// <summary>It is done.</summary>
    public static readonly Regel AlGehoord = new("WMO-BEZW-028", "Het horen is al klaar.");

    /// <summary>Nothing was planned.</summary>
    public static readonly Regel NietGepland = new("WMO-BEZW-029", "Plan eerst een hoorzitting.");

    /// <summary>Who came.</summary>
    public static readonly Regel AanwezigOntbreekt = new("WMO-BEZW-030", "Vul in wie er was. Kwam er niemand? Schrijf dat dan op.", "Awb art. 7:7");

    /// <summary>Who heard them.</summary>
    public static readonly Regel HoorderOntbreekt = new("WMO-BEZW-031", "Vul in wie er hoorde.", "Awb art. 7:5");

    /// <summary>Who hears had no part in the decision.</summary>
    public static readonly Regel HoorderBetrokken = new("WMO-BEZW-032", "Wie hoort, mag niet bij het besluit betrokken zijn geweest.", "Awb art. 7:5");

    /// <summary>A report.</summary>
    public static readonly Regel VerslagOntbreekt = new("WMO-BEZW-033", "Schrijf op wat er gezegd is.", "Awb art. 7:7");

    /// <summary>It was adjourned before.</summary>
    public static readonly Regel AlVerdaagd = new("WMO-BEZW-034", "De beslissing is al een keer verdaagd. Meer uitstel kan alleen als de inwoner het goedvindt.", "Awb art. 7:10 lid 4");

    /// <summary>At most six weeks.</summary>
    public static readonly Regel WekenKanNiet = new("WMO-BEZW-035", "Kies een aantal weken van 1 tot en met 6.", "Awb art. 7:10 lid 3");

    /// <summary>Adjourning is done within the term.</summary>
    public static readonly Regel TermijnVoorbij = new("WMO-BEZW-036", "De termijn is al voorbij. Verdagen of uitstellen kan niet meer.", "Awb art. 7:10");

    /// <summary>First the adjournment that needs no consent.</summary>
    public static readonly Regel EerstVerdagen = new("WMO-BEZW-037", "Verdaag eerst. Uitstel komt pas daarna.", "Awb art. 7:10 lid 4");

    /// <summary>Later than it was.</summary>
    public static readonly Regel UitstelTeVroeg = new("WMO-BEZW-038", "Kies een werkdag na de laatste dag die nu geldt.", "Algemene termijnenwet art. 1");

    /// <summary>First it is judged whether being late can be excused.</summary>
    public static readonly Regel BeoordeelTeLaat = new("WMO-BEZW-039", "Het bezwaar kwam te laat. Beoordeel eerst of daar een goede reden voor was.", "Awb art. 6:11");

    /// <summary>What is too late without excuse is not judged.</summary>
    public static readonly Regel TeLaatNietOntvankelijk = new("WMO-BEZW-040", "Het bezwaar kwam te laat en daar was geen goede reden voor. Kies niet-ontvankelijk.", "Awb art. 6:11");

    /// <summary>Inadmissible asks a defect.</summary>
    public static readonly Regel IsOntvankelijk = new("WMO-BEZW-041", "Het bezwaar is op tijd en compleet. Dan hoort er een inhoudelijk oordeel bij.", "Awb art. 7:11");

    /// <summary>First what lacks is asked.</summary>
    public static readonly Regel VraagEerstAanvulling = new("WMO-BEZW-042", "Er ontbreekt nog iets, en de tijd om dat te sturen loopt of is niet gegeven.", "Awb art. 6:6");

    /// <summary>First they are heard, or it says why not.</summary>
    public static readonly Regel EerstHoren = new("WMO-BEZW-043", "Hoor de inwoner eerst, of schrijf op waarom dat niet hoeft.", "Awb art. 7:2");

    /// <summary>The outcome does not fit why nobody was heard.</summary>
    public static readonly Regel PastNietBijHoren = new("WMO-BEZW-044", "Deze uitkomst past niet bij waarom er niet is gehoord.", "Awb art. 7:3");

    /// <summary>The reasons.</summary>
    public static readonly Regel MotiveringOntbreekt = new("WMO-BEZW-045", "Schrijf op waarom dit de beslissing is, in gewone taal.", "Awb art. 7:12");

    /// <summary>Being right has a consequence.</summary>
    public static readonly Regel GevolgOntbreekt = new("WMO-BEZW-046", "Schrijf op wat er nu verandert voor de inwoner.", "Awb art. 7:11 lid 2");

    /// <summary>Taken back has its own page.</summary>
    public static readonly Regel UitkomstOntbreekt = new("WMO-BEZW-047", "Kies wat de beslissing is.");

    /// <summary>A notice of default before the term is over does nothing.</summary>
    public static readonly Regel IngebrekeTeVroeg = new("WMO-BEZW-048", "De termijn was toen nog niet voorbij. Dan telt de ingebrekestelling niet. Laat dat weten.", "Awb art. 4:17 lid 3");

    /// <summary>Once.</summary>
    public static readonly Regel AlIngebreke = new("WMO-BEZW-049", "Er is al een ingebrekestelling.");

    /// <summary>Nothing to fix yet.</summary>
    public static readonly Regel NietVastTeStellen = new("WMO-BEZW-050", "De dwangsom loopt nog, of er is niets verschuldigd.", "Awb art. 4:18");

    /// <summary>Once.</summary>
    public static readonly Regel AlVastgesteld = new("WMO-BEZW-051", "De dwangsom is al vastgesteld.", "Awb art. 4:18");

    /// <summary>Help cannot be given in the past.</summary>
    public static readonly Regel IngangTeVroeg = new("WMO-BEZW-052", "De nieuwe hulp begint op de dag van de beslissing of later.", "Wmo 2015 art. 2.3.10 lid 2");

    /// <summary>Who answers too late is not asked again.</summary>
    public static readonly Regel AanvullingTeLaat = new("WMO-BEZW-053", "Het antwoord kwam te laat. Opnieuw vragen kan alleen na een antwoord op tijd.", "Awb art. 6:6");

    /// <summary>Asked again after the answer.</summary>
    public static readonly Regel VoorAntwoord = new("WMO-BEZW-054", "Deze datum ligt voor de dag van het vorige antwoord. Kies een latere datum.");

    /// <summary>A representative takes back only what a representative made.</summary>
    public static readonly Regel VanInwoner = new("WMO-BEZW-055", "De inwoner maakte dit bezwaar zelf. Alleen de inwoner kan ermee stoppen.", "Awb art. 6:21");
}
