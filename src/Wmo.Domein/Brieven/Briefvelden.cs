namespace Spil.Wmo.Domein.Brieven;

/// <summary>A merge field that a template can use.</summary>
/// <param name="Naam">Its name in Word, in one word.</param>
/// <param name="Uitleg">What comes in its place, in a sentence.</param>
public sealed record Briefveld(string Naam, string Uitleg);

/// <summary>The merge fields of the letter with a decision, and of the letter with the decision on an objection. A name is never used again for something else: templates of municipalities rest on it.</summary>
public static class Briefvelden
{
    /// <summary>Every field, in the order of a letter.</summary>
    public static IReadOnlyList<Briefveld> Alle { get; } =
    [
        new("Gemeente", "De naam van de gemeente."),
        new("Naam", "De naam van de inwoner."),
        new("Adres", "Straat en nummer."),
        new("PostcodePlaats", "Postcode en plaats."),
        new("Datum", "De dag waarop de brief wordt verstuurd."),
        new("Besluit", "Het besluit in één zin. Bijvoorbeeld: U krijgt hulp bij het huishouden. Na bezwaar: of iemand gelijk krijgt."),
        new("Aanleiding", "Waarop dit het antwoord is. Bijvoorbeeld: Op 3 maart 2026 vroeg u om hulp bij het huishouden. Na bezwaar: wanneer het kwam, van wie en waartegen."),
        new("Hulp", "Hoeveel hulp per week, in één zin. Leeg bij een afwijzing, en als de hulp na bezwaar gelijk blijft."),
        new("HulpPerWeek", "Alleen de tijd, zoals 2 uur en 10 minuten. Leeg bij een afwijzing."),
        new("Begindatum", "De eerste dag van de hulp. Leeg bij een afwijzing."),
        new("Einddatum", "De laatste dag van de hulp. Leeg bij een afwijzing."),
        new("Periode", "Eerste en laatste dag in één zin. Leeg bij een afwijzing."),
        new("Aanbieder", "De naam van de aanbieder. Leeg bij een pgb en bij een afwijzing."),
        new("Uitvoering", "Uitleg over de aanbieder of over het pgb. Leeg bij een afwijzing."),
        new("Motivering", "De redenen, zoals de consulent ze schreef. Na bezwaar ook of het op tijd was, of er is gehoord en wat er verandert."),
        new("BerekeningKop", "Het kopje boven de berekening. Leeg als er geen berekening is, en na bezwaar."),
        new("Berekening", "De berekening als tabel: elke regel met uren, minuten, reden en bron. Zet dit veld alleen in een alinea."),
        new("Werkzaamheden", "Wat er in huis gebeurt, elk op een eigen regel."),
        new("BijdrageKop", "Het kopje boven de eigen bijdrage. Leeg bij een afwijzing."),
        new("EigenBijdrage", "Wat de hulp hoogstens per maand kost, met de bron. Leeg bij een afwijzing."),
        new("Wet", "De artikelen waarop het besluit rust."),
        new("Bezwaar", "Hoe en tot welke dag bezwaar kan, met de echte laatste dag. Na bezwaar: hoe en tot welke dag beroep kan, en bij welke rechtbank."),
        new("BezwaarTotEnMet", "Alleen de laatste dag voor bezwaar. Een sjabloon met dit veld past niet bij een brief na bezwaar."),
        new("Consulent", "De naam van wie het besluit opstelde, of het bezwaar behandelde."),
    ];

    /// <summary>What a decision cannot do without: of each row at least one field.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Nodig { get; } = [["Besluit"], ["Motivering"], ["Bezwaar", "BezwaarTotEnMet"]];

    /// <summary>
    /// Whether a template serves the letter with the decision on an objection as well. There the way on is the court: with only the last day to object,
    /// the words of the municipality around that field would say something that is not so.
    /// </summary>
    public static bool PastBijBezwaar(IEnumerable<string> velden)
    {
        var namen = velden.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return namen.Contains("Bezwaar") && !namen.Contains("BezwaarTotEnMet");
    }

    /// <summary>Other fields of Word that give the same today and in ten years, and fetch nothing.</summary>
    public static IReadOnlyList<string> Rustig { get; } = ["PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK"];

    /// <summary>The field with this name, in capitals or not; null when there is none.</summary>
    public static Briefveld? Zoek(string naam) => Alle.FirstOrDefault(v => v.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase));
}
