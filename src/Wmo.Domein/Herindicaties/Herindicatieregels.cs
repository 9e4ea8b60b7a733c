using Spil.Kern;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>Rules of calculating herindicaties.</summary>
public static class Herindicatieregels
{
    /// <summary>The old volume is one that can be.</summary>
    public static readonly Regel OudKanNiet = new("WMO-HERIN-001", "De oude minuten per week zijn een heel getal van 1 tot en met 10.080, zoveel als een week heeft.");

    /// <summary>The norms know the lines that a known situation implies.</summary>
    public static readonly Regel KaderPastNiet = new("WMO-HERIN-002", "Dit normenkader kent niet alle regels die bij een bekende situatie horen. Kies een ander.");

    /// <summary>A day on which somebody can have looked.</summary>
    public static readonly Regel PeildatumKanNiet = new("WMO-HERIN-003", "Kies een peildatum van 2015 tot en met 2100. Dan geldt de Wmo 2015.");

    /// <summary>It is over.</summary>
    public static readonly Regel Klaar = new("WMO-HERIN-004", "Deze herindicatie is klaar. Er verandert niets meer aan.");

    /// <summary>The inwoner hears about it first.</summary>
    public static readonly Regel NietAangekondigd = new("WMO-HERIN-005", "Kondig de herindicatie eerst aan. De inwoner moet er vooraf van weten.", "Mededelingen Huizen 2021");

    /// <summary>One announcement is enough.</summary>
    public static readonly Regel AlAangekondigd = new("WMO-HERIN-006", "Deze herindicatie is al aangekondigd.");

    /// <summary>By the file, or at home.</summary>
    public static readonly Regel WijzeOntbreekt = new("WMO-HERIN-007", "Kies of het dossier genoeg zegt of dat je op bezoek gaat.");

    /// <summary>Where nothing is known somebody has to go and look.</summary>
    public static readonly Regel BezoekNodig = new("WMO-HERIN-008", "Van deze inwoner is geen situatie bekend. Ga op huisbezoek.", "Mededelingen Huizen 2021");

    /// <summary>Why somebody visits.</summary>
    public static readonly Regel BezoekredenOntbreekt = new("WMO-HERIN-009", "Schrijf op waarom het zonder huisbezoek niet kan.", "Mededelingen Huizen 2021");

    /// <summary>Why the file is enough.</summary>
    public static readonly Regel DossierredenOntbreekt = new("WMO-HERIN-010", "Schrijf op waarom het dossier genoeg zegt.", "Awb art. 3:2");

    /// <summary>A day for the visit.</summary>
    public static readonly Regel BezoekdagOntbreekt = new("WMO-HERIN-011", "Vul in op welke dag je op bezoek gaat of was.");

    /// <summary>Somebody looked first.</summary>
    public static readonly Regel NietBekeken = new("WMO-HERIN-012", "Bekijk eerst de situatie: in het dossier of op huisbezoek.", "Wmo 2015 art. 2.3.9");

    /// <summary>The visit was there.</summary>
    public static readonly Regel BezoekNogNiet = new("WMO-HERIN-013", "Het huisbezoek is nog niet geweest. Reken daarna.");

    /// <summary>There is a receipt.</summary>
    public static readonly Regel NietBerekend = new("WMO-HERIN-014", "Reken eerst uit hoeveel hulp het is.");

    /// <summary>The days in the letter are those of today.</summary>
    public static readonly Regel AndereDag = new("WMO-HERIN-015", "De dagen in deze brief kloppen vandaag niet meer. Bewaar het besluit opnieuw, dan rekent Spil ze uit.", "Wmo 2015 art. 2.3.10 lid 2");

    /// <summary>Why somebody leaves the round.</summary>
    public static readonly Regel UitredenOntbreekt = new("WMO-HERIN-016", "Kies waarom deze inwoner niet meer meedoet.");

    /// <summary>In words.</summary>
    public static readonly Regel ToelichtingOntbreekt = new("WMO-HERIN-017", "Schrijf op wat er is.");

    /// <summary>Not in the future, not before it began.</summary>
    public static readonly Regel DagKanNiet = new("WMO-HERIN-018", "Kies een dag vanaf het begin van de ronde, tot en met vandaag.");

    /// <summary>Only where there is less is there something to arrange.</summary>
    public static readonly Regel GeenGesprek = new("WMO-HERIN-019", "Een gesprek over de tijd hoort bij een besluit dat verstuurd is.");

    /// <summary>A day for that talk.</summary>
    public static readonly Regel GesprekdagKanNiet = new("WMO-HERIN-020", "Kies een dag vanaf het besluit.");

    /// <summary>What came of it.</summary>
    public static readonly Regel NotitieOntbreekt = new("WMO-HERIN-021", "Schrijf op wat er is afgesproken.");

    /// <summary>Somebody changed it in between.</summary>
    public static readonly Regel Verouderd = new("WMO-HERIN-022", "Dit is net veranderd. Lees het opnieuw en kies wat blijft staan.");

    /// <summary>Only what was decided is opened again.</summary>
    public static readonly Regel NogNietBesloten = new("WMO-HERIN-023", "Hier is nog geen besluit over. Er valt nog niets opnieuw te bekijken.");

    /// <summary>It was opened again already.</summary>
    public static readonly Regel AlHeropend = new("WMO-HERIN-024", "Hier wordt al opnieuw naar gekeken.");

    /// <summary>Why it is opened again.</summary>
    public static readonly Regel HeropenredenOntbreekt = new("WMO-HERIN-025", "Schrijf op wat er is veranderd, of wat we over het hoofd zagen.", "Mededelingen Huizen 2021, vraagstuk 3");
}
