using Spil.Kern;

namespace Spil.Wmo.Domein.Meldingen;

/// <summary>Rules of the melding and of the terms that follow from it.</summary>
public static class Meldregels
{
    /// <summary>A melding has a question.</summary>
    public static readonly Regel VraagOntbreekt = new("WMO-MELD-001", "Schrijf op waar hulp bij nodig is.", "Wmo 2015 art. 2.3.2 lid 1");

    /// <summary>How it came in.</summary>
    public static readonly Regel WijzeOntbreekt = new("WMO-MELD-002", "Kies hoe de melding binnenkwam.");

    /// <summary>Not in the future.</summary>
    public static readonly Regel InToekomst = new("WMO-MELD-003", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>Somebody else than the inwoner has a name.</summary>
    public static readonly Regel MelderOntbreekt = new("WMO-MELD-004", "Vul in wie de melding doet.");

    /// <summary>And a relation.</summary>
    public static readonly Regel RelatieOntbreekt = new("WMO-MELD-005", "Vul in wie dit is voor de inwoner. Bijvoorbeeld: dochter of wijkverpleegkundige.");

    /// <summary>Somebody has it already.</summary>
    public static readonly Regel AlOpgepakt = new("WMO-MELD-006", "Een collega heeft deze melding al opgepakt.");

    /// <summary>It is over.</summary>
    public static readonly Regel Gesloten = new("WMO-MELD-007", "Deze melding is afgerond. Je kunt haar nog wel lezen.");

    /// <summary>Before the melding itself.</summary>
    public static readonly Regel VoorMelding = new("WMO-MELD-008", "Deze datum ligt voor de dag van de melding. Kies een latere datum.");

    /// <summary>The confirmation points to free support for the inwoner.</summary>
    public static readonly Regel WijsOpOndersteuning = new("WMO-MELD-009", "Wijs de inwoner eerst op gratis cliëntondersteuning. Zet daarna het vinkje.", "Wmo 2015 art. 2.3.2 lid 3");

    /// <summary>The plan is in too late.</summary>
    public static readonly Regel PlanTeLaat = new("WMO-MELD-010", "De zeven dagen voor een persoonlijk plan zijn voorbij. Vertel je plan in het gesprek.", "Wmo 2015 art. 2.3.2 lid 2");

    /// <summary>There is nothing in the plan.</summary>
    public static readonly Regel PlanLeeg = new("WMO-MELD-011", "Schrijf je plan op. Een paar zinnen is genoeg.");

    /// <summary>Somebody changed the plan in between.</summary>
    public static readonly Regel Verouderd = new("WMO-MELD-012", "Iemand anders heeft dit net veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>An appointment has a place.</summary>
    public static readonly Regel PlekOntbreekt = new("WMO-MELD-013", "Vul in waar het gesprek is.");

    /// <summary>An appointment has a time.</summary>
    public static readonly Regel TijdOntbreekt = new("WMO-MELD-014", "Vul in hoe laat het gesprek is. Bijvoorbeeld 10:30.");

    /// <summary>Who comes along has a name.</summary>
    public static readonly Regel BegeleiderOntbreekt = new("WMO-MELD-015", "Vul in wie er meekomt.");

    /// <summary>The inwoner chooses who comes along.</summary>
    public static readonly Regel InwonerKiest = new("WMO-MELD-016", "De inwoner kiest wie er meekomt. Vraag het en zet dan het vinkje.", "Mededelingen Sociaal Domein, vraagstuk 2");

    /// <summary>Something was chosen that is not there.</summary>
    public static readonly Regel KeuzeOnbekend = new("WMO-MELD-017", "Kies een van de antwoorden.");

    /// <summary>A suspension says why.</summary>
    public static readonly Regel RedenOntbreekt = new("WMO-MELD-018", "Schrijf op waarom.", "Awb art. 4:15");

    /// <summary>One at a time.</summary>
    public static readonly Regel StaatAlStil = new("WMO-MELD-019", "De termijn staat al stil. Laat hem eerst weer lopen.");

    /// <summary>Nothing to end.</summary>
    public static readonly Regel LooptAl = new("WMO-MELD-020", "De termijn loopt al.");

    /// <summary>The application comes after the report, or after the six weeks.</summary>
    public static readonly Regel AanvraagTeVroeg = new("WMO-MELD-021", "Een aanvraag kan pas als het verslag er is, of als de zes weken voorbij zijn.", "Wmo 2015 art. 2.3.2 lid 9");

    /// <summary>Once.</summary>
    public static readonly Regel AlAangevraagd = new("WMO-MELD-022", "De aanvraag is er al.");

    /// <summary>Nobody guides it yet.</summary>
    public static readonly Regel GeenConsulent = new("WMO-MELD-023", "Pak de melding eerst op. Dan weet de inwoner wie er belt.");

    /// <summary>A message says something.</summary>
    public static readonly Regel BerichtLeeg = new("WMO-MELD-024", "Schrijf op wat er veranderd is.", "Wmo 2015 art. 2.3.8");

    /// <summary>A municipality that decides.</summary>
    public static readonly Regel GemeenteOntbreekt = new("WMO-MELD-025", "Kies in welke gemeente de inwoner woont.");

    /// <summary>One melding at a time.</summary>
    public static readonly Regel AlEenMelding = new("WMO-MELD-026", "Er loopt al een melding. Vertel wat er veranderd is bij die melding.");

    /// <summary>The appointment lies ahead of the melding.</summary>
    public static readonly Regel HervatTeVroeg = new("WMO-MELD-027", "De termijn kan niet eerder weer lopen dan de dag nadat hij stil kwam te staan.");
}
