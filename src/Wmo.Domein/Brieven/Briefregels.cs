using Spil.Kern;

namespace Spil.Wmo.Domein.Brieven;

/// <summary>Rules of the template for the letter with a decision.</summary>
public static class Briefregels
{
    /// <summary>Every field can be filled.</summary>
    public static readonly Regel OnbekendVeld = new("WMO-BRIEF-001", "In dit sjabloon staat een samenvoegveld dat Spil niet kent. Verander het, of haal het weg.");

    /// <summary>A decision says what, why, and how to object.</summary>
    public static readonly Regel VeldOntbreekt = new("WMO-BRIEF-002", "In dit sjabloon ontbreekt een samenvoegveld dat in elk besluit moet staan.", "Awb art. 3:45 en 3:46");

    /// <summary>A letter says the same for ever and fetches nothing.</summary>
    public static readonly Regel VreemdVeld = new("WMO-BRIEF-003", "In dit sjabloon staat iets dat Word zelf invult. Dat kan iets ophalen, of later iets anders tonen. Haal het weg.");

    /// <summary>A template is a letter, no book.</summary>
    public static readonly Regel TeGroot = new("WMO-BRIEF-004", "Dit sjabloon is te groot. Een brief is hoogstens 2 MB. Maak de plaatjes kleiner.");

    /// <summary>A field has a beginning and an end.</summary>
    public static readonly Regel VeldKapot = new("WMO-BRIEF-005", "In dit sjabloon is een samenvoegveld kapot. Haal het weg en voeg het in Word opnieuw in.");

    /// <summary>There is nothing to take away.</summary>
    public static readonly Regel AlWeg = new("WMO-BRIEF-006", "Dit sjabloon is al weggehaald.");

    /// <summary>A Word file.</summary>
    public static readonly Regel GeenWord = new("WMO-BRIEF-007", "Kies een Word-bestand (docx).");
}
