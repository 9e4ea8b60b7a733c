using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>Rules of the meeting before the meeting: who, what, when, and who may see it.</summary>
public static class Overlegregels
{
    private const string Ino = "Methodiekbeschrijving, Integraal Netwerk Overleg";

    /// <summary>The purpose is there, in the words of the inwoner.</summary>
    public static readonly Regel DoelOntbreekt = new("HER-OVL-001", "Schrijf op waar het overleg over gaat.", Ino);

    /// <summary>The wide meeting is in principle held once.</summary>
    public static readonly Regel AlGehouden = new("HER-OVL-002",
        "Er is al een overleg met iedereen. In principe is dat er één keer. Schrijf op waarom het nog een keer nodig is, of kies een ander soort overleg.", Ino);

    /// <summary>A meeting of others has a name.</summary>
    public static readonly Regel BijOntbreekt = new("HER-OVL-003", "Schrijf op bij welk overleg jullie aansluiten.");

    /// <summary>Nothing is prepared in a traject that ended.</summary>
    public static readonly Regel TrajectLooptNiet = new("HER-OVL-004", "Dit traject loopt niet meer. Je kunt geen overleg meer voorbereiden.");

    /// <summary>A meeting that was called off does not change any more.</summary>
    public static readonly Regel IsAfgezegd = new("HER-OVL-005", "Dit overleg gaat niet door. Je kunt er niets meer aan veranderen.");

    /// <summary>Somebody changed the same words in between.</summary>
    public static readonly Regel Verouderd = new("HER-OVL-006", "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies opnieuw.");

    /// <summary>A meeting takes a reasonable time.</summary>
    public static readonly Regel DuurOnmogelijk = new("HER-OVL-007", "Kies hoe lang het overleg duurt: 15 minuten tot 8 uur.");

    /// <summary>A link to meet online is a safe address.</summary>
    public static readonly Regel LinkOnmogelijk = new("HER-OVL-008", "Dit is geen veilig adres van een website. Zet er https voor, zoals in je browser.");

    /// <summary>Only the inwoner lets somebody else lead.</summary>
    public static readonly Regel VoorzitterNietGekozen = new("HER-OVL-009",
        "De inwoner kiest wie het overleg leidt. Vraag het eerst, en zet dan het vinkje.", "Tjaden e.a. 2019, IJMHS 13:15, tabel 2 (research methodiek.md 3.1)");

    /// <summary>Who leads, comes.</summary>
    public static readonly Regel VoorzitterKomtNiet = new("HER-OVL-010", "Deze persoon komt niet naar het overleg. Kies iemand die komt.");

    /// <summary>Somebody has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("HER-OVL-011", "Vul in wie het is.");

    /// <summary>Nobody is asked twice.</summary>
    public static readonly Regel AlGenodigd = new("HER-OVL-012", "Deze persoon staat al op de lijst.");

    /// <summary>The person is not on the list.</summary>
    public static readonly Regel OnbekendeGenodigde = new("HER-OVL-013", "Deze persoon staat niet op de lijst.");

    /// <summary>Nobody comes without the ok of the inwoner.</summary>
    public static readonly Regel InwonerBeslist = new("HER-OVL-014",
        "De inwoner beslist wie er komt. Vraag het eerst, en zet dan het vinkje.", Ino);

    /// <summary>The inwoner is always there.</summary>
    public static readonly Regel InwonerHoortErbij = new("HER-OVL-015", "Het overleg is van de inwoner. De inwoner is er altijd bij.");

    /// <summary>It was decided so already.</summary>
    public static readonly Regel AlBesloten = new("HER-OVL-016", "Dit staat al zo op de lijst.");

    /// <summary>A talk that has not been is not written down.</summary>
    public static readonly Regel GesprekInToekomst = new("HER-OVL-017", "Deze dag is nog niet geweest. Vul de dag van het gesprek in.");

    /// <summary>A record of a talk says something.</summary>
    public static readonly Regel GesprekLeeg = new("HER-OVL-018", "Schrijf op wat er is gezegd.");

    /// <summary>Nobody writes over the talk of another.</summary>
    public static readonly Regel GesprekVanAnder = new("HER-OVL-019", "Iemand anders heeft met deze persoon gepraat. Alleen die persoon kan het verslag veranderen.");

    /// <summary>A point of the agenda has a title.</summary>
    public static readonly Regel PuntZonderTitel = new("HER-OVL-020", "Schrijf op waar dit punt over gaat.");

    /// <summary>A point of the agenda takes some time.</summary>
    public static readonly Regel MinutenOnmogelijk = new("HER-OVL-021", "Vul in hoeveel minuten dit duurt: 1 tot 240.");

    /// <summary>The point is not on the agenda.</summary>
    public static readonly Regel OnbekendPunt = new("HER-OVL-022", "Dit punt staat niet meer op de agenda.");

    /// <summary>It cannot go further.</summary>
    public static readonly Regel PuntStaatAlDaar = new("HER-OVL-023", "Dit punt kan niet verder omhoog of omlaag.");

    /// <summary>The regiebehandelaar is asked by name.</summary>
    public static readonly Regel RegiebehandelaarOntbreekt = new("HER-OVL-024", "Vul in aan wie je het vraagt.", "Methodiekbeschrijving, bijlage 2, stap 1");

    /// <summary>An agenda fits on a page.</summary>
    public static readonly Regel TeVeelPunten = new("HER-OVL-025", "Er staan al 30 punten op de agenda. Haal eerst iets weg.");
}
