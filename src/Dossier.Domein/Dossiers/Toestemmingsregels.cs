using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>Rules of consent: for whom, about what, how long, and what may be passed on under it. The first seven are in <see cref="Dossierregels"/>.</summary>
public static class Toestemmingsregels
{
    private const string Specifiek = "AVG art. 4 onder 11";

    /// <summary>It is known word for word what the inwoner agreed with.</summary>
    public static readonly Regel TekstOnbekend = new("DOS-TOES-008",
        "Deze tekst hoort niet bij dit doel. Open de pagina opnieuw en lees de tekst.", "AVG art. 7 lid 1");

    /// <summary>A purpose with a recipient names it.</summary>
    public static readonly Regel OntvangerOntbreekt = new("DOS-TOES-009", "Kies voor welke organisatie dit is.", Specifiek);

    /// <summary>The inwoner chose at least one kind of data.</summary>
    public static readonly Regel SoortenOntbreken = new("DOS-TOES-010", "Kies waar het over mag gaan.", Specifiek);

    /// <summary>Sharing outside the kring has an end.</summary>
    public static readonly Regel EindeOntbreekt = new("DOS-TOES-011", "Vul in tot en met welke dag dit mag.", "AVG art. 5 lid 1 onder e");

    /// <summary>The last day is not before the first.</summary>
    public static readonly Regel EindeVoorBegin = new("DOS-TOES-012", "Deze dag is al voorbij als de toestemming begint. Kies een latere dag.");

    /// <summary>After a while the question is asked again. The length is our own design.</summary>
    public static readonly Regel TeLang = new("DOS-TOES-013", "Dit is te lang. Kies een eerdere dag. Daarna kan het opnieuw worden gevraagd.");

    /// <summary>Taking part and sharing with the kring end when the inwoner stops; an end per person is in the kring.</summary>
    public static readonly Regel GeenEinde = new("DOS-TOES-014", "Hier hoort geen einddatum bij. Stoppen kan altijd.");

    /// <summary>The consent is in this dossier and still holds.</summary>
    public static readonly Regel GeldtNiet = new("DOS-TOES-015", "Deze toestemming geldt niet meer. Vraag opnieuw toestemming.", "AVG art. 7 lid 3");

    /// <summary>A change is about the same purpose.</summary>
    public static readonly Regel AnderDoel = new("DOS-TOES-016", "Voor een ander doel is een eigen toestemming nodig.", Specifiek);

    /// <summary>Only what the inwoner allowed is passed on.</summary>
    public static readonly Regel NietToegestaan = new("DOS-TOES-017",
        "Hiervoor is geen toestemming. Kies alleen wat de inwoner goed vindt, of vraag eerst toestemming.", "AVG art. 5 lid 1 onder b en c");

    /// <summary>On that day the consent held.</summary>
    public static readonly Regel GoldNiet = new("DOS-TOES-018", "Op deze dag gold de toestemming niet. Kijk of de datum klopt.", "AVG art. 6 lid 1 onder a");

    /// <summary>It is said what was passed on.</summary>
    public static readonly Regel WatOntbreekt = new("DOS-TOES-019", "Schrijf op wat er is verteld of gegeven.", "AVG art. 5 lid 2");

    /// <summary>Nothing is passed on in the future.</summary>
    public static readonly Regel VerstrektInToekomst = new("DOS-TOES-020", "Deze dag komt nog. Kies vandaag of eerder.");

    /// <summary>Only a purpose with a recipient outside Spil has something to pass on.</summary>
    public static readonly Regel GeenOntvanger = new("DOS-TOES-021", "Bij dit doel hoort geen andere organisatie. Er is niets door te geven.");
}
