using Spil.Kern;

namespace Spil.Wmo.Domein.Onderzoeken;

/// <summary>Rules of the onderzoek and of its report.</summary>
public static class Onderzoeksregels
{
    /// <summary>The report is given; what is in it does not change any more.</summary>
    public static readonly Regel IsGegeven = new("WMO-OND-001", "Het verslag is al gegeven. Je kunt het onderzoek niet meer veranderen.");

    /// <summary>A finding says something.</summary>
    public static readonly Regel BevindingLeeg = new("WMO-OND-002", "Schrijf op wat je hoorde of zag.");

    /// <summary>And who said it.</summary>
    public static readonly Regel WieOntbreekt = new("WMO-OND-003", "Vul in wie dit vertelde of zag.");

    /// <summary>Somebody changed it in between.</summary>
    public static readonly Regel Verouderd = new("WMO-OND-004", "Iemand anders heeft dit net veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>There is no such subject.</summary>
    public static readonly Regel KeuzeOnbekend = new("WMO-OND-005", "Kies een van de antwoorden.");

    /// <summary>What can help has a name.</summary>
    public static readonly Regel WatOntbreekt = new("WMO-OND-006", "Schrijf op wie of wat kan helpen.");

    /// <summary>Who or what helps counts only when it is there.</summary>
    public static readonly Regel NagaanOntbreekt = new("WMO-OND-007", "Schrijf op hoe je dit hebt nagegaan. Zonder dat telt het niet mee.", "RBOBR:2019:4844");

    /// <summary>A day on which it was checked.</summary>
    public static readonly Regel InToekomst = new("WMO-OND-008", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>Something that everybody buys passes four tests.</summary>
    public static readonly Regel NietGebruikelijk = new("WMO-OND-009", "Dit telt alleen mee als alle vier de antwoorden ja zijn. Kies anders: nee, het is er niet.", "CRVB:2019:3535");

    /// <summary>Home visit or not.</summary>
    public static readonly Regel HuisbezoekOntbreekt = new("WMO-OND-010", "Kies of er een huisbezoek was.");

    /// <summary>And why not.</summary>
    public static readonly Regel WaaromGeenBezoek = new("WMO-OND-011", "Schrijf op waarom een huisbezoek niet nodig is.", "Mededelingen Sociaal Domein, 12 mei 2021");

    /// <summary>And when.</summary>
    public static readonly Regel BezoekdagOntbreekt = new("WMO-OND-012", "Vul in op welke dag het huisbezoek was.");

    /// <summary>A number of rooms that can be.</summary>
    public static readonly Regel AantalKamers = new("WMO-OND-013", "Vul een aantal kamers in van 0 tot en met 20.");

    /// <summary>A number of people that can be.</summary>
    public static readonly Regel AantalMensen = new("WMO-OND-014", "Vul in hoeveel mensen er wonen, van 1 tot en met 20.");

    /// <summary>Not everything is there for a report.</summary>
    public static readonly Regel NogNietAf = new("WMO-OND-015", "Het verslag kan nog niet worden gegeven. Er is nog geen antwoord bij elk onderwerp.", "Wmo 2015 art. 2.3.2 lid 4");

    /// <summary>Who it is was established.</summary>
    public static readonly Regel IdentiteitOntbreekt = new("WMO-OND-016", "Stel eerst vast wie de inwoner is.", "Wmo 2015 art. 2.3.4");

    /// <summary>There is no report yet.</summary>
    public static readonly Regel GeenVerslag = new("WMO-OND-017", "Het verslag is er nog niet.");

    /// <summary>Agreeing or not.</summary>
    public static readonly Regel AkkoordOntbreekt = new("WMO-OND-018", "Kies of het verslag klopt.");

    /// <summary>Not agreeing needs a word.</summary>
    public static readonly Regel OpmerkingOntbreekt = new("WMO-OND-019", "Schrijf op wat er niet klopt. Dan komt het bij het verslag.");

    /// <summary>A name is a signature.</summary>
    public static readonly Regel NaamOntbreekt = new("WMO-OND-020", "Typ je naam. Dat is je handtekening.");

    /// <summary>Once.</summary>
    public static readonly Regel AlGereageerd = new("WMO-OND-021", "Er is al op dit verslag gereageerd.");

    /// <summary>Of who is not there.</summary>
    public static readonly Regel Onbekend = new("WMO-OND-022", "Dit staat niet meer in het onderzoek.");
}
