using Spil.Kern;

namespace Spil.Herstel.Domein.Schijven;

/// <summary>Rules of the Schijf van herstel.</summary>
public static class Schijfregels
{
    private const string Schijf = "Methodiekbeschrijving, de schijf van herstel";

    /// <summary>Somebody else filled this in since it was read. A page that meets this rule shows both texts and loses neither.</summary>
    public static readonly Regel Verouderd = new("HER-SCHIJF-001",
        "Iemand anders heeft dit net ook ingevuld. Lees beide teksten en kies wat blijft staan.");

    /// <summary>The voice of the inwoner is the inwoner's.</summary>
    public static readonly Regel StemVanInwoner = new("HER-SCHIJF-002",
        "Dit is het beeld van de inwoner. Alleen de inwoner vult dit in, of iemand van het tandem samen met de inwoner.", Schijf);

    /// <summary>Another voice is filled in by that person only.</summary>
    public static readonly Regel StemVanAnder = new("HER-SCHIJF-003",
        "Dit beeld is van iemand anders. Alleen die persoon zelf vult het in.", Schijf);

    /// <summary>The role is the role that the person has.</summary>
    public static readonly Regel RolPastNiet = new("HER-SCHIJF-004",
        "Deze rol hoort niet bij deze persoon. Kies de rol die de persoon in dit traject heeft.", Schijf);

    /// <summary>A number is 1 to 10.</summary>
    public static readonly Regel CijferBuitenBereik = new("HER-SCHIJF-005", "Kies een cijfer van 1 tot en met 10.");

    /// <summary>Something is filled in.</summary>
    public static readonly Regel Leeg = new("HER-SCHIJF-006", "Vul minstens één ding in, bijvoorbeeld een cijfer.");

    /// <summary>The area is part of this measurement.</summary>
    public static readonly Regel GebiedHoortNietErbij = new("HER-SCHIJF-007", "Dit gebied hoort niet bij deze meting.");

    /// <summary>A choice is one of the choices.</summary>
    public static readonly Regel KeuzeOnbekend = new("HER-SCHIJF-008", "Kies een van de antwoorden.");

    /// <summary>A measurement is not in the future.</summary>
    public static readonly Regel InToekomst = new("HER-METING-001", "De datum van de meting ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>A measurement does not come before the one before it.</summary>
    public static readonly Regel VoorVorige = new("HER-METING-002", "De vorige meting is van een latere dag. Kies dezelfde dag of later.");

    /// <summary>A measurement belongs to a running traject.</summary>
    public static readonly Regel TrajectLooptNiet = new("HER-METING-003",
        "Dit traject loopt niet meer. Je kunt geen meting meer invullen.");

    /// <summary>A measurement does not come before the traject.</summary>
    public static readonly Regel VoorTraject = new("HER-METING-004",
        "Deze datum ligt voor het begin van het traject. Kies een latere datum.");

    /// <summary>The first measurement is the start.</summary>
    public static readonly Regel EersteIsStart = new("HER-METING-005", "De eerste meting is de startmeting. Kies ‘Start’.", Schijf);

    /// <summary>There is one start.</summary>
    public static readonly Regel StartIsGeweest = new("HER-METING-006", "Er is al een startmeting. Kies een ander moment.", Schijf);

    /// <summary>An empty measurement is filled in first.</summary>
    public static readonly Regel VorigeIsLeeg = new("HER-METING-007", "De vorige meting is nog leeg. Vul die eerst in.");
}
