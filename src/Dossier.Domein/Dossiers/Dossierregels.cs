using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>Rules of the dossier: who is involved, and what the inwoner consented to.</summary>
public static class Dossierregels
{
    private const string Kring = "Methodiekbeschrijving, Resourcegroep en INO";

    /// <summary>A dossier cannot be opened in the future.</summary>
    public static readonly Regel OpeningInToekomst = new("DOS-DOS-001", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>Only the inwoner chooses who comes in.</summary>
    public static readonly Regel NietGekozen = new("DOS-KRING-001",
        "Alleen de inwoner kiest wie erbij komt. Vraag het eerst aan de inwoner.", Kring);

    /// <summary>Nobody is involved twice at once in the same role.</summary>
    public static readonly Regel AlBetrokken = new("DOS-KRING-002", "Deze persoon doet in deze periode al mee in deze rol.", Kring);

    /// <summary>The role of inwoner belongs to the one it is about.</summary>
    public static readonly Regel RolVanInwoner = new("DOS-KRING-003",
        "De inwoner doet al mee. Kies een andere persoon of een andere rol.", Kring);

    /// <summary>Tandem members come in through the traject.</summary>
    public static readonly Regel TandemViaTraject = new("DOS-KRING-004",
        "Een casusregisseur of ervaringsdeskundige komt erbij via het tandem. Vorm eerst het tandem.",
        "Methodiekbeschrijving, Casusregisseur");

    /// <summary>An end date is not before the start.</summary>
    public static readonly Regel EindeVoorBegin = new("DOS-KRING-005", "De einddatum ligt voor de begindatum. Kies een latere einddatum.");

    /// <summary>It is said who somebody is for the inwoner.</summary>
    public static readonly Regel RelatieOntbreekt = new("DOS-KRING-006",
        "Vul in wie dit is voor de inwoner. Bijvoorbeeld: zus, buurman of Stadsbank.");

    /// <summary>The inwoner stays in the own dossier.</summary>
    public static readonly Regel InwonerBlijft = new("DOS-KRING-007", "De inwoner hoort altijd bij het eigen dossier.");

    /// <summary>The involvement has ended already.</summary>
    public static readonly Regel AlBeeindigd = new("DOS-KRING-008", "Deze persoon doet al niet meer mee.");

    /// <summary>The involvement is not in this dossier.</summary>
    public static readonly Regel Onbekend = new("DOS-KRING-009", "Deze persoon staat niet bij dit dossier.");

    /// <summary>A tandem member needs the consent to take part.</summary>
    public static readonly Regel DeelnameOntbreekt = new("DOS-KRING-010",
        "De inwoner heeft nog geen toestemming gegeven om mee te doen. Vraag eerst toestemming.",
        "Methodiekbeschrijving, bijlage 3, stap 1");

    /// <summary>A consent is not given in the future.</summary>
    public static readonly Regel ToestemmingInToekomst = new("DOS-TOES-001",
        "De datum van de toestemming ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>An oral consent has a witness.</summary>
    public static readonly Regel GetuigeOntbreekt = new("DOS-TOES-002",
        "De toestemming is mondeling gegeven. Vul in wie erbij was als getuige.", "AVG art. 7 lid 1");

    /// <summary>One consent per purpose holds at a time.</summary>
    public static readonly Regel AlGegeven = new("DOS-TOES-003", "Voor dit doel is er al toestemming.");

    /// <summary>It is known which text was shown.</summary>
    public static readonly Regel TekstversieOntbreekt = new("DOS-TOES-004",
        "Vul in welke tekst de inwoner heeft gelezen of gehoord.", "AVG art. 7 lid 1");

    /// <summary>There is nothing to withdraw.</summary>
    public static readonly Regel GeenToestemming = new("DOS-TOES-005",
        "Voor dit doel is er nu geen toestemming. Er is niets om in te trekken.");

    /// <summary>A withdrawal is not before the consent.</summary>
    public static readonly Regel IntrekkingTeVroeg = new("DOS-TOES-006",
        "Intrekken kan niet op een dag voordat de toestemming is gegeven.");

    /// <summary>A consent from before a withdrawal does not come back to life.</summary>
    public static readonly Regel VoorIntrekking = new("DOS-TOES-007",
        "De inwoner heeft de toestemming daarna ingetrokken. Vraag opnieuw toestemming.", "AVG art. 7 lid 3");

    /// <summary>A consulent comes with a melding for household support.</summary>
    public static readonly Regel ConsulentViaMelding = new("DOS-KRING-017", "Een consulent hoort bij een melding voor de Wmo. Dat kun je hier niet veranderen.",
        "Wmo 2015 art. 2.3.2");

    /// <summary>It is known who wrote it down.</summary>
    public static readonly Regel VastleggerOntbreekt = new("DOS-DOS-002", "Vul in wie dit heeft vastgelegd.");
}
