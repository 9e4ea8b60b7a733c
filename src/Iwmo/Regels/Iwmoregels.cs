namespace Spil.Iwmo;

/// <summary>A rule of the standard, or one of our own where the standard has none that we know.</summary>
/// <param name="Code">Its number. XML- and XSD- are about how the file is built, SPIL- are our own.</param>
/// <param name="Zin">What is wrong, in plain Dutch.</param>
public sealed record Iwmoregel(string Code, string Zin)
{
    /// <summary>The rule is broken here.</summary>
    /// <param name="pad">Where.</param>
    /// <param name="zin">A sentence for this case; that of the rule when left out.</param>
    public Berichtfout Bij(string pad, string? zin = null) => new(Code, pad, zin ?? Zin);

    internal Bezwaar Bezwaar() => new(Code, Zin, false);
}

/// <summary>The rules that Spil checks. Numbers without SPIL-, XML- and XSD- are those of iWmo 3.2.</summary>
public static class Iwmoregels
{
#pragma warning disable CS1591 // Each sentence says what the rule is.
    public static readonly Iwmoregel GeenXml = new("XML-001", "Dit is geen goede XML.");
    public static readonly Iwmoregel Dtd = new("XML-002", "In dit bestand staat een DTD. Spil leest die niet, want daarmee kan iemand een computer laten vastlopen of bestanden laten lezen.");
    public static readonly Iwmoregel Tekenset = new("XML-003", "Dit bestand is geen UTF-8. Sla het op als UTF-8.");
    public static readonly Iwmoregel TeGroot = new("XML-004", "Dit bestand is te groot voor een bericht.");
    public static readonly Iwmoregel TeVeelFouten = new("XML-005", "Er zijn nog meer fouten. Spil leest dit bestand niet verder.");

    public static readonly Iwmoregel Onbekend = new("XSD-001", "Dit is geen bericht van iWmo 3.2 dat Spil kent. Spil kent 301, 305, 307, 315, 317, 319 en 323.");
    public static readonly Iwmoregel Ontbreekt = new("XSD-002", "Dit element ontbreekt.");
    public static readonly Iwmoregel Onverwacht = new("XSD-003", "Dit hoort hier niet.");
    public static readonly Iwmoregel Naamruimte = new("XSD-004", "Dit element hoort bij een andere namespace.");
    public static readonly Iwmoregel Waarde = new("XSD-005", "Deze waarde past hier niet.");

    public static readonly Iwmoregel RS032 = new("RS032", "Deze datum heeft een tijdzone. Schrijf alleen jaar, maand en dag, zoals 2021-04-30.");
    public static readonly Iwmoregel RS034 = new("RS034", "Deze tijd heeft een tijdzone. Schrijf alleen uren, minuten en seconden, zoals 09:30:00.");

    public static readonly Iwmoregel CS002 = new("CS002", "Dit burgerservicenummer klopt niet met de elfproef.");
    public static readonly Iwmoregel CS003 = new("CS003", "De laatste dag ligt voor de eerste dag.");
    public static readonly Iwmoregel CS050 = new("CS050", "Het naamgebruik past niet bij de namen: met een partnernaam is het 1, 2, 3 of 4, zonder partnernaam 1.");
    public static readonly Iwmoregel CS089 = new("CS089", "Een Nederlandse postcode is vier cijfers en twee hoofdletters, zonder spatie.");
    public static readonly Iwmoregel CS318 = new("CS318", "Naamgebruik 6 mag niet bij een cliënt.");
    public static readonly Iwmoregel CS335 = new("CS335", "Reden 13 (verwijderd) mag alleen als de toewijzing eindigt op haar eerste dag.");
    public static readonly Iwmoregel CS336 = new("CS336", "Reden 01 mag niet in een toewijzing.");

    public static readonly Iwmoregel CD005 = new("CD005", "De landcode hoort erbij als er een postcode is, en anders niet.");
    public static readonly Iwmoregel CD025 = new("CD025", "Bij een adres in Nederland hoort een huisnummer.");
    public static readonly Iwmoregel CD034 = new("CD034", "Bij een adres van soort 01 of 03 hoort een postcode.");
    public static readonly Iwmoregel CD041 = new("CD041", "Met een productcode hoort er een omvang bij.");
    public static readonly Iwmoregel CD075 = new("CD075", "Bij een budget hoort een einddatum.");
    public static readonly Iwmoregel CD076 = new("CD076", "Bij een omvang per week hoort een einddatum.");
    public static readonly Iwmoregel CD077 = new("CD077", "Met een budget hoort er geen omvang bij.");
    public static readonly Iwmoregel CD078 = new("CD078", "Met een omvang hoort er geen budget bij.");
    public static readonly Iwmoregel CD079 = new("CD079", "Zonder budget hoort er een product bij.");
    public static readonly Iwmoregel CD080 = new("CD080", "Zonder productcode hoort er geen omvang bij.");

    public static readonly Iwmoregel TR002 = new("TR002", "De geboortedatum ligt meer dan 120 jaar voor de dagtekening.");
    public static readonly Iwmoregel TR006 = new("TR006", "Bij contact hoort een telefoonnummer, of een huisnummer met postcode.");
    public static readonly Iwmoregel TR056 = new("TR056", "De afzender heeft deze identificatie al eens gebruikt voor dit soort bericht.");
    public static readonly Iwmoregel TR061 = new("TR061", "De cliënt heeft minstens één adres van soort 01, 02 of 03.");
    public static readonly Iwmoregel TR101 = new("TR101", "Dit nummer staat al eerder in dit bericht.");
    public static readonly Iwmoregel TR302 = new("TR302", "Dit product loopt op dezelfde dagen als een andere toewijzing van hetzelfde product.");
    public static readonly Iwmoregel TR321 = new("TR321", "Er is meer gedeclareerd dan er is toegewezen.");
    public static readonly Iwmoregel TR332 = new("TR332", "De gemeente heeft dit toewijzingsnummer al gebruikt.");
    public static readonly Iwmoregel TR379 = new("TR379", "Een referentie van de aanbieder hoort alleen bij een antwoord op diens verzoek.");
    public static readonly Iwmoregel TR381 = new("TR381", "Deze productcode hoort niet bij deze categorie.");

    public static readonly Iwmoregel Som = new("SPIL-001", "Het totaal is niet de som van de bedragen.");
    public static readonly Iwmoregel Reden = new("SPIL-002", "Bij een afwijzing hoort een reden, en anders niet.");
    public static readonly Iwmoregel Vraag = new("SPIL-003", "Deze vraag is geen goede JSON.");
    public static readonly Iwmoregel Minuten = new("SPIL-004", "Het aantal minuten per week is 1 tot en met 10080.");
    public static readonly Iwmoregel Toewijzing = new("SPIL-005", "Deze toewijzing is er niet, of is niet van deze cliënt en aanbieder.");
    public static readonly Iwmoregel Buiten = new("SPIL-006", "Deze dagen vallen niet binnen de toewijzing.");
    public static readonly Iwmoregel Eenheid = new("SPIL-007", "De eenheid is een andere dan die van de toewijzing.");
    public static readonly Iwmoregel AnderProduct = new("SPIL-008", "Het product is een ander dan dat van de toewijzing.");
#pragma warning restore CS1591
}
