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

    internal Bezwaar Bezwaar(string? zin = null, bool onleesbaar = false) => new(Code, zin ?? Zin, onleesbaar);
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

    public static readonly Iwmoregel Onbekend = new("XSD-001", "Dit is geen bericht van iWmo 3.2 dat Spil kent. Spil kent 301, 302, 305, 307, 315, 317, 319 en 323.");
    public static readonly Iwmoregel Ontbreekt = new("XSD-002", "Dit element ontbreekt.");
    public static readonly Iwmoregel Onverwacht = new("XSD-003", "Dit hoort hier niet.");
    public static readonly Iwmoregel Naamruimte = new("XSD-004", "Dit element hoort bij een andere namespace.");
    public static readonly Iwmoregel Waarde = new("XSD-005", "Deze waarde past hier niet.");

    public static readonly Iwmoregel RS031 = new("RS031", "Een commentaar zegt iets. Hier staan alleen spaties.");
    public static readonly Iwmoregel RS033 = new("RS033", "Hier hoort iets te staan. Laat het element anders weg.");
    public static readonly Iwmoregel RS035 = new("RS035", "Hier horen 4 cijfers.");
    public static readonly Iwmoregel RS036 = new("RS036", "Hier horen 8 cijfers.");
    public static readonly Iwmoregel RS037 = new("RS037", "Hier horen 9 cijfers.");
    public static readonly Iwmoregel RS045 = new("RS045", "Hier horen alleen letters, zonder punten en spaties.");
    public static readonly Iwmoregel RS046 = new("RS046", "Hier horen alleen cijfers.");
    public static readonly Iwmoregel RS047 = new("RS047", "Deze berichtcode hoort niet bij dit bericht.");
    public static readonly Iwmoregel RS048 = new("RS048", "Hier hoort een versie, zoals 1.0.0.");
    public static readonly Iwmoregel CS015 = new("CS015", "De subversie van het bericht is 2.");
    public static readonly Iwmoregel CS025 = new("CS025", "De versie van het bericht is 3.");

    public static readonly Iwmoregel RS032 = new("RS032", "Deze datum heeft een tijdzone. Schrijf alleen jaar, maand en dag, zoals 2021-04-30.");
    public static readonly Iwmoregel RS034 = new("RS034", "Deze tijd heeft een tijdzone. Schrijf alleen uren, minuten en seconden, zoals 09:30:00.");

    public static readonly Iwmoregel CS002 = new("CS002", "Dit burgerservicenummer klopt niet met de elfproef.");
    public static readonly Iwmoregel CS003 = new("CS003", "De laatste dag ligt voor de eerste dag.");
    public static readonly Iwmoregel CS050 = new("CS050", "Het naamgebruik past niet bij de namen: met een partnernaam is het 1, 2, 3 of 4, zonder partnernaam 1 of 6.");
    public static readonly Iwmoregel CS058 = new("CS058", "De status is 1 (eerste keer) of 3 (verwijderen).");
    public static readonly Iwmoregel CS089 = new("CS089", "Een Nederlandse postcode is vier cijfers en twee hoofdletters, zonder spatie.");
    public static readonly Iwmoregel CS100 = new("CS100", "Deze dagen liggen voor 1 januari 2021.");
    public static readonly Iwmoregel CS139 = new("CS139", "De geboortedatum past niet bij wat ervan bekend is: alleen het jaar is 1 januari, zonder dag is de eerste van de maand, onbekend is 1900-01-01.");
    public static readonly Iwmoregel CS318 = new("CS318", "Naamgebruik 6 mag niet bij een cliënt.");
    public static readonly Iwmoregel CS319 = new("CS319", "Een declaratienummer is cijfers en letters aan elkaar.");
    public static readonly Iwmoregel CS325 = new("CS325", "Een bedrag van 0 is debet (D).");
    public static readonly Iwmoregel CS335 = new("CS335", "Reden 13 (verwijderd) mag alleen als de toewijzing eindigt op haar eerste dag.");
    public static readonly Iwmoregel CS336 = new("CS336", "Reden 01 mag niet in een toewijzing.");
    public static readonly Iwmoregel CS337 = new("CS337", "De dagen van een prestatie vallen in een en dezelfde maand.");
    public static readonly Iwmoregel CS338 = new("CS338", "Bij deze eenheid is de frequentie per week, per maand of totaal.");
    public static readonly Iwmoregel CS339 = new("CS339", "Bij een omvang in euro's is het bedrag gelijk aan het volume.");
    public static readonly Iwmoregel CS340 = new("CS340", "Een declaratie gaat over precies een hele maand.");
    public static readonly Iwmoregel CS343 = new("CS343", "Bij deze eenheid is de frequentie per week, per maand of totaal.");

    public static readonly Iwmoregel CD005 = new("CD005", "De landcode hoort erbij als er een postcode is, en anders niet.");
    public static readonly Iwmoregel CD007 = new("CD007", "De taal hoort erbij als er een tolk nodig is, en anders niet.");
    public static readonly Iwmoregel CD009 = new("CD009", "Alleen een tijdelijk adres (soort 04) heeft een periode.");
    public static readonly Iwmoregel CD025 = new("CD025", "Bij een adres in Nederland hoort een huisnummer.");
    public static readonly Iwmoregel CD034 = new("CD034", "Bij een adres van soort 01 of 03 hoort een postcode.");
    public static readonly Iwmoregel CD041 = new("CD041", "Met een productcode hoort er een omvang bij.");
    public static readonly Iwmoregel CD043 = new("CD043", "De ingangsdatum van de beschikking hoort erbij als er een beschikkingnummer is, en anders niet.");
    public static readonly Iwmoregel CD060 = new("CD060", "Het vorige referentienummer hoort erbij als het bedrag credit (C) is, en anders niet.");
    public static readonly Iwmoregel CD066 = new("CD066", "Met een zorgverlenercode hoort er geen naam van de verwijzer bij.");
    public static readonly Iwmoregel CD067 = new("CD067", "Zonder zorgverlenercode hoort er een naam van de verwijzer bij.");
    public static readonly Iwmoregel CD068 = new("CD068", "Bij dit soort verwijzer hoort geen zorgverlenercode.");
    public static readonly Iwmoregel CD075 = new("CD075", "Bij een budget hoort een einddatum.");
    public static readonly Iwmoregel CD076 = new("CD076", "Bij een omvang per week hoort een einddatum.");
    public static readonly Iwmoregel CD077 = new("CD077", "Met een budget hoort er geen omvang bij.");
    public static readonly Iwmoregel CD078 = new("CD078", "Met een omvang hoort er geen budget bij.");
    public static readonly Iwmoregel CD079 = new("CD079", "Zonder budget hoort er een product bij.");
    public static readonly Iwmoregel CD080 = new("CD080", "Zonder productcode hoort er geen omvang bij.");
    public static readonly Iwmoregel CD085 = new("CD085", "Bij een afwijzing hoort een reden.");
    public static readonly Iwmoregel CD086 = new("CD086", "Zolang een verzoek in onderzoek is, hoort er geen reden bij.");
    public static readonly Iwmoregel CD087 = new("CD087", "Een tarief hoort erbij, behalve bij een omvang in euro's.");
    public static readonly Iwmoregel CD095 = new("CD095", "Zonder productcode hoort er geen omvang bij.");
    public static readonly Iwmoregel CD096 = new("CD096", "Zonder productcode hoort er geen omvang bij.");

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
    public static readonly Iwmoregel Vraag = new("SPIL-002", "Deze vraag is geen goede JSON.");
    public static readonly Iwmoregel Minuten = new("SPIL-003", "Het aantal minuten per week is 1 tot en met 10080.");
    public static readonly Iwmoregel Toewijzing = new("SPIL-004", "Deze toewijzing is er niet, of is niet van deze cliënt en aanbieder.");
    public static readonly Iwmoregel Buiten = new("SPIL-005", "Deze dagen vallen niet binnen de toewijzing.");
    public static readonly Iwmoregel Eenheid = new("SPIL-006", "De eenheid is een andere dan die van de toewijzing.");
    public static readonly Iwmoregel AnderProduct = new("SPIL-007", "Het product is een ander dan dat van de toewijzing.");
    public static readonly Iwmoregel RetourTeVroeg = new("SPIL-008", "Dit antwoord is van een eerdere dag dan het bericht waar het bij hoort.");
#pragma warning restore CS1591
}
