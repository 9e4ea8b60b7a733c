using Spil.Kern;

namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>Rules of inviting somebody, and of joining by an invitation.</summary>
public static class Uitnodigingsregels
{
    private const string Kring = "Methodiekbeschrijving, Resourcegroep en INO";

    /// <summary>It does not work: its time is over, it was used, taken back, refused or locked. The one who opens it does not hear which.</summary>
    public static readonly Regel WerktNiet = new("DOS-UIT-001", "Deze uitnodiging werkt niet meer. Vraag een nieuwe aan wie je uitnodigde.");

    /// <summary>A code was typed.</summary>
    public static readonly Regel CodeOntbreekt = new("DOS-UIT-002", "Typ de zes cijfers van de code.");

    /// <summary>The code is the one that who invited tells.</summary>
    public static readonly Regel CodeVerkeerd = new("DOS-UIT-003", "Deze code klopt niet. Vraag de code nog een keer aan wie je uitnodigde.");

    /// <summary>First who somebody is, then the rest.</summary>
    public static readonly Regel NietBewezen = new("DOS-UIT-004", "Laat eerst zien dat jij het bent.");

    /// <summary>Who did not promise secrecy sees nothing.</summary>
    public static readonly Regel GeheimhoudingOntbreekt = new("DOS-UIT-005", "Beloof eerst dat je niets doorvertelt. Zet het vinkje.",
        Kring);

    /// <summary>It is known word for word what somebody promised.</summary>
    public static readonly Regel TekstOnbekend = new("DOS-UIT-006", "De tekst is veranderd. Lees hem nog een keer.", "AVG art. 5 lid 2");

    /// <summary>Nobody joins twice.</summary>
    public static readonly Regel DoetAlMee = new("DOS-UIT-007", "Deze persoon doet al mee.", Kring);

    /// <summary>A dossier that is closed to all but a few gets nobody new.</summary>
    public static readonly Regel Afgeschermd = new("DOS-UIT-008", "Het dossier is afgeschermd. Er kan nu niemand bij komen.", "AVG art. 5 lid 1 onder f");

    /// <summary>It works for some time. How long is our own design.</summary>
    public static readonly Regel DagenOnmogelijk = new("DOS-UIT-009", "Kies hoe lang de uitnodiging werkt: van 1 tot en met 30 dagen.");

    /// <summary>The last day of seeing is not over before the invitation is.</summary>
    public static readonly Regel EindeVoorbij = new("DOS-UIT-010", "Deze dag is al voorbij. Kies een latere dag.");

    /// <summary>Signing in at an organisation is for who works there.</summary>
    public static readonly Regel BewijsPastNiet = new("DOS-UIT-011",
        "Via het werk aanmelden kan alleen met een organisatie en een e-mailadres. Vul die in, of kies de code.");

    /// <summary>One invitation per address at a time.</summary>
    public static readonly Regel AlUitgenodigd = new("DOS-UIT-012", "Er is al een uitnodiging naar dit adres. Trek die eerst in, of stuur die opnieuw.");

    /// <summary>What is over is not sent again.</summary>
    public static readonly Regel NietOpnieuw = new("DOS-UIT-013", "Deze uitnodiging kan niet opnieuw. Maak een nieuwe als je dat wilt.");

    /// <summary>What is over is not taken back.</summary>
    public static readonly Regel AlKlaar = new("DOS-UIT-014", "Deze uitnodiging is al klaar. Er is niets om in te trekken.");

    /// <summary>Signed in as the one who was invited.</summary>
    public static readonly Regel AnderePersoon = new("DOS-UIT-015", "Deze uitnodiging is voor iemand anders. Meld je aan met het adres waarop je bent uitgenodigd.");
}
