using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>Rules for the minutes of a meeting. Where no source stands, the rule is our own design.</summary>
public static class Verslagregels
{
    private const string Ino = "Methodiekbeschrijving, Integraal Netwerk Overleg (verslag en actielijst, gedeeld volgens de AVG)";

    /// <summary>Minutes are of something that is going on or was.</summary>
    public static readonly Regel NogNietBegonnen = new("HER-VRS-001", "Het overleg is nog niet begonnen. Je kunt nog geen verslag schrijven.");

    /// <summary>A line says something.</summary>
    public static readonly Regel Leeg = new("HER-VRS-002", "Schrijf iets op.");

    /// <summary>The line is not there (any more).</summary>
    public static readonly Regel OnbekendeNotitie = new("HER-VRS-003", "Deze regel staat niet meer in het verslag.");

    /// <summary>Somebody else changed the same line in between.</summary>
    public static readonly Regel Verouderd = new("HER-VRS-004", "Iemand anders heeft deze regel net veranderd. Kijk wat er nu staat en kies opnieuw.");

    /// <summary>What was offered changes by corrections only, so that everybody sees it.</summary>
    public static readonly Regel AlAangeboden = new("HER-VRS-005", "Het verslag is al aangeboden. Vraag een aanpassing. Dan ziet iedereen wat er verandert.");

    /// <summary>What was agreed does not change any more.</summary>
    public static readonly Regel IsVastgesteld = new("HER-VRS-006", "Het verslag is vastgesteld. Er verandert niets meer aan.");

    /// <summary>Nobody writes in what is not for them: no professional in private time, no kind of data that one may not see.</summary>
    public static readonly Regel NietVoorJou = new("HER-VRS-007", "Dit deel is niet voor jou. Je kunt hier niets schrijven.", "Eigen Kracht-conferentie, besloten tijd (research methodiek.md 4.6)");

    /// <summary>Only kinds that the writer may see.</summary>
    public static readonly Regel SoortOnmogelijk = new("HER-VRS-008", "Kies waar dit over gaat.", Ino);

    /// <summary>There is something to offer.</summary>
    public static readonly Regel NietsGeschreven = new("HER-VRS-009", "Er staat nog niets in het verslag. Schrijf eerst op wat er is besproken.");

    /// <summary>Corrections are asked on what was offered.</summary>
    public static readonly Regel NietAangeboden = new("HER-VRS-010", "Het verslag is nog niet aangeboden.");

    /// <summary>Who asks for a correction was there.</summary>
    public static readonly Regel NietErbij = new("HER-VRS-011", "Alleen wie bij het overleg hoort, kan een aanpassing vragen.");

    /// <summary>It says what should change.</summary>
    public static readonly Regel CorrectieLeeg = new("HER-VRS-012", "Schrijf op wat er anders moet.");

    /// <summary>The question is not there (any more).</summary>
    public static readonly Regel OnbekendeCorrectie = new("HER-VRS-013", "Deze vraag staat er niet meer.");

    /// <summary>A question is answered once.</summary>
    public static readonly Regel AlBeantwoord = new("HER-VRS-014", "Deze vraag is al beantwoord.");

    /// <summary>Not taking over has a reason that everybody can read.</summary>
    public static readonly Regel WaaromOntbreekt = new("HER-VRS-015", "Schrijf op waarom je dit niet overneemt.");

    /// <summary>Taking over changes the words.</summary>
    public static readonly Regel NietsVeranderd = new("HER-VRS-016", "De tekst is nog hetzelfde. Verander de tekst, of neem de vraag niet over.");

    /// <summary>Minutes are agreed when every question was answered.</summary>
    public static readonly Regel VragenOpen = new("HER-VRS-017", "Er zijn nog vragen om een aanpassing. Beantwoord die eerst.");

    /// <summary>The recipient is not on the list.</summary>
    public static readonly Regel OnbekendeOntvanger = new("HER-VRS-018", "Deze persoon staat niet op de lijst.");

    /// <summary>In Spil only who can sign in.</summary>
    public static readonly Regel GeenAanmelding = new("HER-VRS-019", "Deze persoon kan niet in Spil. Kies een link of papier.");

    /// <summary>A link needs an address to go to.</summary>
    public static readonly Regel GeenAdres = new("HER-VRS-020", "Van deze persoon is geen e-mailadres bekend. Kies papier.");

    /// <summary>What a guest may read is chosen by the inwoner.</summary>
    public static readonly Regel InwonerBeslist = new("HER-VRS-021", "De inwoner kiest wat deze persoon mag lezen. Vraag het eerst, en zet dan het vinkje.", "AVG art. 6 en 9");

    /// <summary>There is no link that works.</summary>
    public static readonly Regel GeenLink = new("HER-VRS-022", "Deze link werkt niet meer.");

    /// <summary>The code is asked.</summary>
    public static readonly Regel CodeOntbreekt = new("HER-VRS-023", "Vul de code van zes cijfers in.");

    /// <summary>Not the right code.</summary>
    public static readonly Regel CodeVerkeerd = new("HER-VRS-024", "Deze code klopt niet. Kijk nog eens, of bel degene die jou de code gaf.");

    /// <summary>Begun before.</summary>
    public static readonly Regel AlBegonnen = new("HER-VRS-025", "Er is al een verslag van dit overleg.");

    /// <summary>A page of minutes can be read; more is a book.</summary>
    public static readonly Regel TeVeel = new("HER-VRS-026", "Het verslag is te lang: er staan al 200 regels in. Haal eerst iets weg.");
}
