using Spil.Kern;

namespace Spil.Wmo.Domein.Besluiten;

/// <summary>Rules of the calculation that is kept, the indication and the decision.</summary>
public static class Besluitregels
{
    /// <summary>What was sent does not change.</summary>
    public static readonly Regel IsVerstuurd = new("WMO-BES-001", "Het besluit is verstuurd. Het verandert niet meer. Neem een nieuw besluit.", "Wmo 2015 art. 2.3.10");

    /// <summary>Granting or refusing.</summary>
    public static readonly Regel KeuzeOntbreekt = new("WMO-BES-002", "Kies wat het besluit is.");

    /// <summary>Less time for the network needs somebody who is there.</summary>
    public static readonly Regel NietNagegaan = new("WMO-BES-003", "Minder tijd kan alleen als in het onderzoek staat wie helpt, en dat het echt kan. Ga dat eerst na.", "Wmo 2015 art. 2.3.5 lid 3; RBOBR:2019:4844");

    /// <summary>A grant rests on a calculation.</summary>
    public static readonly Regel GeenBerekening = new("WMO-BES-004", "Reken eerst uit hoeveel hulp het is.");

    /// <summary>How it is given.</summary>
    public static readonly Regel VormOntbreekt = new("WMO-BES-005", "Kies of de hulp van een aanbieder komt of met een pgb.", "Wmo 2015 art. 2.3.6");

    /// <summary>By whom.</summary>
    public static readonly Regel AanbiederOntbreekt = new("WMO-BES-006", "Kies welke aanbieder de hulp geeft.");

    /// <summary>The inwoner knows what a pgb asks.</summary>
    public static readonly Regel PgbUitleggen = new("WMO-BES-007", "Leg eerst uit wat een pgb is en wat de inwoner dan zelf moet doen. Zet daarna het vinkje.", "Wmo 2015 art. 2.3.2 lid 6");

    /// <summary>A first day.</summary>
    public static readonly Regel IngangOntbreekt = new("WMO-BES-008", "Vul in op welke dag de hulp begint.");

    /// <summary>A last day after it.</summary>
    public static readonly Regel EindeTeVroeg = new("WMO-BES-009", "De laatste dag ligt voor de eerste. Kies een latere dag.");

    /// <summary>A last day: a provider has to know.</summary>
    public static readonly Regel EindeOntbreekt = new("WMO-BES-010", "Vul in tot en met welke dag de hulp er is.", "iWmo 3.2, CD076");

    /// <summary>Reasons.</summary>
    public static readonly Regel MotiveringOntbreekt = new("WMO-BES-011", "Schrijf op waarom dit het besluit is, in gewone taal.", "Awb art. 3:46 en 3:47");

    /// <summary>There is an aanvraag.</summary>
    public static readonly Regel GeenAanvraag = new("WMO-BES-012", "Er is nog geen aanvraag. Daarop kan pas worden besloten.", "Wmo 2015 art. 2.3.5 lid 1");

    /// <summary>It is complete.</summary>
    public static readonly Regel NietOpgesteld = new("WMO-BES-013", "Stel het besluit eerst op.");

    /// <summary>Somebody else reads along.</summary>
    public static readonly Regel Meelezen = new("WMO-BES-014", "Een collega leest eerst mee.");

    /// <summary>Somebody else.</summary>
    public static readonly Regel ZelfMeelezen = new("WMO-BES-015", "Je hebt dit zelf opgesteld. Vraag een collega om mee te lezen.");

    /// <summary>Not before the aanvraag, not in the future.</summary>
    public static readonly Regel VerzenddagKanNiet = new("WMO-BES-016", "Kies een dag vanaf de aanvraag, tot en met vandaag.");

    /// <summary>Somebody changed it in between.</summary>
    public static readonly Regel Verouderd = new("WMO-BES-017", "Iemand anders heeft dit net veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>Not before the herindicatie began, not in the future.</summary>
    public static readonly Regel DagKanNiet = new("WMO-BES-018", "Kies een dag vanaf het begin van de herindicatie, tot en met vandaag.");
}
