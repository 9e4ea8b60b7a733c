using Spil.Kern;

namespace Spil.Dossier.Domein.Bewaren;

/// <summary>From which day a retention term runs.</summary>
public enum Bewaarbegin
{
    /// <summary>The last change of the dossier; while help goes on, the term has not begun.</summary>
    LaatsteWijziging,

    /// <summary>The day on which a line was written in a log.</summary>
    DagVanRegel,

    /// <summary>The day on which something was turned down or withdrawn.</summary>
    DagVanBesluit,
}

/// <summary>
/// A kind of records and how long they are kept. What the law says stands here; an organisation may keep longer, never shorter
/// (<see cref="Bewaarregeling"/>).
/// </summary>
/// <param name="Code">Its code, as a form names it.</param>
/// <param name="Titel">What people call it.</param>
/// <param name="Wat">What belongs to it.</param>
/// <param name="Termijn">How long it is kept at least.</param>
/// <param name="Begin">From which day.</param>
/// <param name="Grond">Law and article; empty for an example that nobody laid down: nothing is destroyed on it.</param>
/// <param name="Beoordelaar">Who looks at what may go.</param>
public sealed record Bewaarklasse(string Code, string Titel, string Wat, Termijn Termijn, Bewaarbegin Begin, string Grond, string Beoordelaar)
{
    /// <summary>True when no source gives this term.</summary>
    public bool IsVoorbeeld => Grond.Length == 0;
}

/// <summary>The classes that Spil knows (onderzoek/methodiek.md 9.5 and 9.6, normenkader-en-recht.md 2.1).</summary>
public static class Bewaarklassen
{
    private const string Samen = "Projectleider of functionaris, altijd met zijn tweeën";

    /// <summary>Code of what is kept about help by the municipality.</summary>
    public const string Wmo = "wmo";

    /// <summary>Code of what belongs to a treatment.</summary>
    public const string Wgbo = "wgbo";

    /// <summary>Code of what is neither.</summary>
    public const string Traject = "traject";

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Bewaarklasse> Alle { get; } =
    [
        new(Wmo, "Hulp van de gemeente", "Formulieren over hulp en kosten van de gemeente", Termijn.Jaren(15), Bewaarbegin.LaatsteWijziging, "Wmo 2015 art. 5.3.4", Samen),
        new(Wgbo, "Behandeling", "Formulieren die bij een behandeling horen, zoals een crisisplan of een signaleringsplan", Termijn.Jaren(20), Bewaarbegin.LaatsteWijziging,
            "Burgerlijk Wetboek boek 7 art. 454 lid 3 (WGBO)", Samen),
        new(Traject, "Herstel, zonder behandeling", "Het traject, de schijf, het plan, de kring, toestemmingen en losse bestanden", Termijn.Jaren(15), Bewaarbegin.LaatsteWijziging, "", Samen),
        new("aanmelding", "Aanmelding die niet doorgaat", "Wat iemand opschreef bij een aanmelding die is afgewezen of ingetrokken", Termijn.Weken(6), Bewaarbegin.DagVanBesluit,
            "Selectielijst gemeenten 2020, 8.4.1", "Projectleider"),
        new("log", "Logboek", "Wie in een dossier keek en wie iets veranderde", Termijn.Jaren(5), Bewaarbegin.DagVanRegel,
            "NEN 7513; Besluit elektronische gegevensverwerking door zorgaanbieders art. 5", "Niemand: het logboek blijft. Bij vernietigen gaat eruit over wie het ging."),
    ];

    /// <summary>The class with this code; that of what is neither for a code we do not know, so that nothing is kept too short.</summary>
    public static Bewaarklasse Van(string code) => Alle.FirstOrDefault(k => k.Code == code) ?? Alle.First(k => k.Code == Traject);
}
