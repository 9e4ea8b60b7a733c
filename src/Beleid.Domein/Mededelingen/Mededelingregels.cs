using Spil.Kern;

namespace Spil.Beleid.Domein.Mededelingen;

/// <summary>Rules of a mededeling.</summary>
public static class Mededelingregels
{
    /// <summary>Something is written.</summary>
    public static readonly Regel TekstOntbreekt = new("BEL-MED-001", "Schrijf een tekst.");

    /// <summary>A text that a committee can read.</summary>
    public static readonly Regel TekstTeLang = new("BEL-MED-002", "Deze tekst is te lang. Maak hem korter dan 20.000 tekens.");

    /// <summary>Every figure has a definition.</summary>
    public static readonly Regel CijferOnbekend = new("BEL-MED-003", "Dit cijfer is er niet. Kies een cijfer uit de lijst onder de tekst.");

    /// <summary>A figure is what was counted.</summary>
    public static readonly Regel CijferAnders = new("BEL-MED-004", "Dit getal is niet wat er is geteld. Zet het getal uit de lijst terug.");

    /// <summary>Somebody changed it in between.</summary>
    public static readonly Regel Verouderd = new("BEL-MED-005", "Iemand anders heeft deze tekst net veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>What went to the committee does not change.</summary>
    public static readonly Regel IsVastgesteld = new("BEL-MED-006", "Deze mededeling is vastgesteld. Hij verandert niet meer. Maak een nieuwe.");

    /// <summary>Not a day that has not been.</summary>
    public static readonly Regel DagKanNiet = new("BEL-MED-007", "Kies een dag van 2015 tot en met vandaag.");

    /// <summary>There is something to tell.</summary>
    public static readonly Regel NietsGeteld = new("BEL-MED-008", "Op deze dag was er in deze gemeente nog geen hulp om te tellen. Kies een latere dag.");
}
