namespace Spil.Kern;

/// <summary>The rules that the building blocks themselves enforce, whatever module uses them. Codes start with <c>KERN-</c>.</summary>
public static class KernRegels
{
    /// <summary>A burgerservicenummer is written with nine digits.</summary>
    public static readonly Regel BsnNegenCijfers = new("KERN-BSN-001",
        "Een burgerservicenummer heeft 9 cijfers.", "Wet algemene bepalingen burgerservicenummer art. 1");

    /// <summary>The nine digits pass the 11-test and are not all zero.</summary>
    public static readonly Regel BsnElfproef = new("KERN-BSN-002",
        "Dit burgerservicenummer klopt niet. Kijk of er een cijfer verkeerd staat.", "Logisch ontwerp BRP, elfproef; iWmo CS002");

    /// <summary>An AGB-code is written with eight digits that are not all zero.</summary>
    public static readonly Regel AgbAchtCijfers = new("KERN-AGB-001",
        "Een AGB-code heeft 8 cijfers, bijvoorbeeld 06010203.", "Vektis AGB-register");

    /// <summary>A person has at least a first name or a last name.</summary>
    public static readonly Regel NaamNietLeeg = new("KERN-NAAM-001", "Vul een voornaam of een achternaam in.");

    /// <summary>A part of a name has at most <see cref="Naam.MaximaleLengte"/> characters.</summary>
    public static readonly Regel NaamTeLang = new("KERN-NAAM-002", "Maak dit korter: er passen 100 tekens in.");

    /// <summary>A name holds no control characters and nothing that turns the direction of the text around it.</summary>
    public static readonly Regel NaamTekens = new("KERN-NAAM-003", "In deze naam staat een teken dat we niet kunnen bewaren. Typ de naam opnieuw.");

    /// <summary>A date that is asked for is filled in.</summary>
    public static readonly Regel DatumVerplicht = new("KERN-DATUM-001", "Vul een datum in, bijvoorbeeld 12 11 2026.");

    /// <summary>A date has a day, a month and a year.</summary>
    public static readonly Regel DatumCompleet = new("KERN-DATUM-002", "Vul ook de dag, de maand en het jaar in.");

    /// <summary>The day is a number from 1 to 31.</summary>
    public static readonly Regel DatumDag = new("KERN-DATUM-003", "De dag is een getal van 1 tot en met 31.");

    /// <summary>The month is a number from 1 to 12 or a Dutch name.</summary>
    public static readonly Regel DatumMaand = new("KERN-DATUM-004", "De maand is een getal van 1 tot en met 12, of een naam zoals maart.");

    /// <summary>The year is written in full: a century is never guessed.</summary>
    public static readonly Regel DatumJaar = new("KERN-DATUM-005", "Schrijf het jaar met vier cijfers, bijvoorbeeld 1984.");

    /// <summary>The year lies in the range Spil works with.</summary>
    public static readonly Regel DatumJaarbereik = new("KERN-DATUM-006", "Vul een jaar in van 1900 tot en met 2100.");

    /// <summary>The day exists in that month of that year.</summary>
    public static readonly Regel DatumBestaat = new("KERN-DATUM-007", "Deze dag bestaat niet.");

    /// <summary>A text that should hold a date can be read as one.</summary>
    public static readonly Regel DatumLeesbaar = new("KERN-DATUM-008", "Schrijf de datum als dag, maand en jaar, bijvoorbeeld 12-11-2026.");

    /// <summary>A day of the week that is written with a date is the day of that date.</summary>
    public static readonly Regel DatumWeekdag = new("KERN-DATUM-009", "De dag van de week hoort niet bij deze datum.");

    /// <summary>A period does not end before it begins.</summary>
    public static readonly Regel PeriodeVolgorde = new("KERN-PER-001", "De einddatum ligt voor de begindatum. Pas een van de twee aan.");

    /// <summary>Ending a period makes it shorter or leaves it as it is.</summary>
    public static readonly Regel PeriodeEindigen = new("KERN-PER-002", "Kies een einddatum die in de periode ligt.");

    /// <summary>Extending a period makes it longer; one without an end cannot become longer.</summary>
    public static readonly Regel PeriodeVerlengen = new("KERN-PER-003", "Kies een einddatum die later is dan de einddatum van nu.");

    /// <summary>A period is split at a day that leaves something on both sides.</summary>
    public static readonly Regel PeriodeSplitsen = new("KERN-PER-004", "Kies een dag die in de periode ligt, maar niet de eerste dag.");

    /// <summary>An amount of money is written in the Dutch way.</summary>
    public static readonly Regel BedragLeesbaar = new("KERN-BEDRAG-001",
        "Schrijf het bedrag in cijfers, met de centen achter een komma, bijvoorbeeld 12,50.");

    /// <summary>An amount of money fits in what we can count.</summary>
    public static readonly Regel BedragTeGroot = new("KERN-BEDRAG-002", "Dit bedrag is te groot.");
}
