using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>Rules for finding a moment, for keeping to it, and for secrecy.</summary>
public static class Prikregels
{
    private const string Geheim = "Methodiekbeschrijving, Integraal Netwerk Overleg (geheimhoudingsverklaring)";

    /// <summary>A moment lies ahead.</summary>
    public static readonly Regel Voorbij = new("HER-PRIK-001", "Dit moment is al geweest. Kies een later moment.");

    /// <summary>People meet by day. That also keeps clear of the hour that does not exist when summer time starts.</summary>
    public static readonly Regel Tijdstip = new("HER-PRIK-002", "Kies een tijd tussen 7 uur ’s ochtends en 10 uur ’s avonds.");

    /// <summary>A moment is proposed once.</summary>
    public static readonly Regel AlVoorgesteld = new("HER-PRIK-003", "Dit moment staat er al.");

    /// <summary>A choice of more than twenty is no choice.</summary>
    public static readonly Regel TeVeel = new("HER-PRIK-004", "Er staan al 20 momenten. Haal er eerst een weg.");

    /// <summary>There is something to choose from.</summary>
    public static readonly Regel GeenMomenten = new("HER-PRIK-005", "Er zijn nog geen momenten. Stel er eerst een paar voor.");

    /// <summary>Somebody is asked.</summary>
    public static readonly Regel NiemandGevraagd = new("HER-PRIK-006", "Er komt nog niemand. Kies eerst samen met de inwoner wie er komt.");

    /// <summary>The moment is not there any more.</summary>
    public static readonly Regel OnbekendMoment = new("HER-PRIK-007", "Dit moment staat er niet meer bij.");

    /// <summary>Answers are asked while the moment is sought.</summary>
    public static readonly Regel NietOpen = new("HER-PRIK-008", "De datumprikker is dicht. Je kunt niets meer invullen.");

    /// <summary>Who is not asked does not answer.</summary>
    public static readonly Regel NietGevraagd = new("HER-PRIK-009", "Deze persoon is niet gevraagd voor dit overleg.");

    /// <summary>The inwoner has to be able to come.</summary>
    public static readonly Regel InwonerKanNiet = new("HER-PRIK-010", "De inwoner kan dan niet, of heeft nog geen antwoord gegeven. Kies een moment waarop de inwoner kan.",
        "Methodiekbeschrijving, Integraal Netwerk Overleg");

    /// <summary>It says where.</summary>
    public static readonly Regel WaarOntbreekt = new("HER-PRIK-011", "Er staat nog niet waar het overleg is. Vul eerst een plek in, of een link.");

    /// <summary>It has that moment already.</summary>
    public static readonly Regel ZelfdeMoment = new("HER-PRIK-012", "Het overleg staat al op dit moment.");

    /// <summary>The seeking began before.</summary>
    public static readonly Regel AlGevraagd = new("HER-PRIK-013", "Iedereen is al gevraagd.");

    /// <summary>An answer is given to something.</summary>
    public static readonly Regel NietsIngevuld = new("HER-PRIK-014", "Kies bij minstens één moment of je kunt.");

    /// <summary>A signature is a name.</summary>
    public static readonly Regel HandtekeningLeeg = new("HER-GEH-001", "Vul je naam in. Dat is jouw handtekening.", Geheim);

    /// <summary>A promise is made, not assumed.</summary>
    public static readonly Regel NietBeloofd = new("HER-GEH-002", "Zet het vinkje als je dit belooft.", Geheim);

    /// <summary>Signed before.</summary>
    public static readonly Regel AlGetekend = new("HER-GEH-003", "Hier is al voor getekend.");

    /// <summary>There is nothing to withdraw.</summary>
    public static readonly Regel NietGetekend = new("HER-GEH-004", "Hier is niet voor getekend. Er is niets om in te trekken.");

    /// <summary>The inwoner does not promise secrecy about him- or herself.</summary>
    public static readonly Regel InwonerTekentNiet = new("HER-GEH-005", "Het gaat over de inwoner zelf. De inwoner hoeft niet te tekenen.", Geheim);

    /// <summary>Who signs, signs with the own name.</summary>
    public static readonly Regel AndereNaam = new("HER-GEH-006", "Dit is een andere naam dan op de lijst staat. Vul de naam in zoals die daar staat.", Geheim);
}
