using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>Rules of the werkproces: what has to be there before the next step opens, and who may say that it need not.</summary>
public static class Werkprocesregels
{
    private const string Bijlagen = "Methodiekbeschrijving, bijlagen 1 tot 3: wat vet is met een ster, is verplicht";

    /// <summary>An obligatory form is not final. The sentence of a refusal names the form.</summary>
    public static readonly Regel StukOntbreekt = new("HER-WERK-001", "Er ontbreekt nog een document. Vul dat samen met de inwoner in.", Bijlagen);

    /// <summary>Somebody who has to did not sign. The sentence of a refusal names who and what.</summary>
    public static readonly Regel HandtekeningOntbreekt = new("HER-WERK-002", "Nog niet iedereen heeft getekend. Vraag wie nog moet tekenen.", Bijlagen);

    /// <summary>A document has to be brought up to date in this step.</summary>
    public static readonly Regel NietBijgewerkt = new("HER-WERK-003", "Een document is nog niet bijgewerkt. Maak een nieuwe versie.", "Methodiekbeschrijving, bijlage 2, stap 2");

    /// <summary>The folder was not handed over.</summary>
    public static readonly Regel NietUitgereikt = new("HER-WERK-004", "De folder is nog niet uitgereikt. Geef die aan de inwoner en leg dat vast.", "Methodiekbeschrijving, bijlage 3, stap 1");

    /// <summary>A piece of the organisation does not lie ready.</summary>
    public static readonly Regel OrganisatiestukOntbreekt = new("HER-WERK-005", "Een stuk van de organisatie ligt nog niet klaar. De beheerder zet dat neer.", "Methodiekbeschrijving, bijlage 3, stap 0");

    /// <summary>The regiebehandelaar did not agree yet.</summary>
    public static readonly Regel GeenInstemming = new("HER-WERK-006",
        "De regiebehandelaar heeft nog niet ingestemd. Vraag om instemming en kaders en leg die vast.", "Methodiekbeschrijving, bijlage 2, stap 1");

    /// <summary>Nobody explained what taking part means.</summary>
    public static readonly Regel GeenUitleg = new("HER-WERK-007",
        "De inwoner heeft nog geen mondelinge uitleg gekregen. Leg uit wat meedoen betekent en leg dat vast.", "Methodiekbeschrijving, bijlage 3, stap 1");

    /// <summary>An exemption has a reason.</summary>
    public static readonly Regel RedenOntbreekt = new("HER-WERK-008", "Schrijf op waarom dit niet nodig is. Iedereen die meedoet, leest dat.");

    /// <summary>Nobody is exempted from consent.</summary>
    public static readonly Regel NooitZonder = new("HER-WERK-009", "Dit kun je niet overslaan. Zonder dit gaat het traject niet verder.", "Methodiekbeschrijving, bijlage 3, stap 1");

    /// <summary>It was exempted already.</summary>
    public static readonly Regel AlOntheven = new("HER-WERK-010", "Hier is al een ontheffing voor.");

    /// <summary>It does not hold any more.</summary>
    public static readonly Regel AlIngetrokken = new("HER-WERK-011", "Dit is al ingetrokken.");

    /// <summary>The step has no such document.</summary>
    public static readonly Regel Onbekend = new("HER-WERK-012", "Dit hoort niet bij deze stap van het werkproces.");

    /// <summary>Another werkproces is chosen in step 1 only.</summary>
    public static readonly Regel KiezenTeLaat = new("HER-WERK-013", "Een ander werkproces kies je in stap 1. Dit traject is al verder.");

    /// <summary>One moves to a newer version of the same werkproces only.</summary>
    public static readonly Regel GeenNieuwere = new("HER-WERK-014", "Kies een nieuwere versie van hetzelfde werkproces.");

    /// <summary>What the regiebehandelaar agreed to is written down.</summary>
    public static readonly Regel KadersOntbreken = new("HER-WERK-015", "Schrijf op waar de regiebehandelaar mee instemt en welke kaders er zijn.", "Methodiekbeschrijving, bijlage 2, stap 1");

    /// <summary>Who agreed or handed over has a name.</summary>
    public static readonly Regel WieOntbreekt = new("HER-WERK-016", "Schrijf op wie dit deed.");

    /// <summary>It did not happen in the future.</summary>
    public static readonly Regel InToekomst = new("HER-WERK-017", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>A version is published once.</summary>
    public static readonly Regel AlGepubliceerd = new("HER-WERK-018", "Deze versie is al gepubliceerd. Laad een nieuwe versie om iets te veranderen.");

    /// <summary>A version number is used once.</summary>
    public static readonly Regel VersieBestaat = new("HER-WERK-019", "Deze versie is er al. Geef de definitie een hoger versienummer.");

    /// <summary>What was not published cannot be withdrawn.</summary>
    public static readonly Regel NietGepubliceerd = new("HER-WERK-020", "Deze versie is niet gepubliceerd. Er valt niets in te trekken.");

    /// <summary>A piece has a name.</summary>
    public static readonly Regel StuknaamOntbreekt = new("HER-WERK-021", "Schrijf op hoe dit stuk heet, bijvoorbeeld ‘Taken en rollen’.");

    /// <summary>A piece has a version.</summary>
    public static readonly Regel StukversieOntbreekt = new("HER-WERK-022", "Schrijf op welke versie dit is, bijvoorbeeld ‘versie 4’.");

    /// <summary>A piece is a link or a file.</summary>
    public static readonly Regel StukInhoud = new("HER-WERK-023", "Geef een link die begint met https://, of kies een bestand.");

    /// <summary>A part of the text that was chosen.</summary>
    public static readonly Regel WerkprocesOnbekend = new("HER-WERK-024", "Kies een werkproces uit de lijst.");

    /// <summary>Bystanders do not trust an old card. The sentence of a refusal says until when it was valid.</summary>
    public static readonly Regel KaartVerlopen = new("HER-WERK-025", "De crisiskaart is verlopen. Maak met de consulent een nieuwe en leg die vast.", "onderzoek/methodiek.md 2");

    /// <summary>A card cannot have been issued after today; with such a day it would be trusted for too long.</summary>
    public static readonly Regel KaartInToekomst = new("HER-WERK-026", "De dag waarop de crisiskaart is uitgegeven, ligt in de toekomst. Verander de dag in de registratie.");

    internal static Weigering Verlopen(Crisiskaart kaart) =>
        KaartVerlopen.Weiger($"De crisiskaart is verlopen: hij was geldig tot en met {kaart.GeldigTot.InWoorden()}. Maak met de consulent een nieuwe en leg die vast.");
}
