namespace Spil.Dossier.Domein.Dossiers;

/// <summary>A text that an inwoner agrees with, word for word.</summary>
/// <param name="Code">Its code; a changed text gets another one.</param>
/// <param name="Doel">The purpose it is about.</param>
/// <param name="Zinnen">The text, a paragraph per line, as the inwoner says it.</param>
public sealed record Toestemmingstekst(string Code, Toestemmingsdoel Doel, string Zinnen)
{
    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Alineas => Zinnen.Split('\n');
}

/// <summary>
/// Every text that was ever shown, so that it can be shown again as it was (AVG art. 7 lid 1). A text never changes: a new one is added at
/// the end. The words are ours, at A2.
/// </summary>
public static class Toestemmingsteksten
{
    private const string Stoppen = "Ik kan altijd stoppen. Ik hoef niet te zeggen waarom. Mijn hulp gaat gewoon door.";

    /// <summary>All texts, oldest first per purpose.</summary>
    public static IReadOnlyList<Toestemmingstekst> Alle { get; } =
    [
        new("toestemming-2026-1", Toestemmingsdoel.Deelname,
            "Ik doe mee met de Schijf van herstel.\nEen casusregisseur en een ervaringsdeskundige helpen mij. Zij mogen zien wat er in mijn dossier staat. Zij schrijven daar met mij in.\nWat zij zien, vertellen ze niet verder. Wil iemand anders iets weten? Dan vragen ze het eerst aan mij.\nIk kan altijd stoppen. Ik hoef niet te zeggen waarom."),
        new("delen-2026-1", Toestemmingsdoel.DelenMetKring,
            "Ik vind het goed dat de mensen die ik kies, zien wat ik heb gekozen. Niemand anders. Ik kan altijd stoppen."),
        new("overleg-2026-1", Toestemmingsdoel.Overleg,
            "De mensen die mij helpen, mogen over mij praten met deze organisatie. Alleen over wat ik hier kies. Alleen tot en met de dag die ik kies.\nZe schrijven op wat ze hebben verteld. Dat kan ik lezen.\n" + Stoppen),
        new("overdracht-2026-1", Toestemmingsdoel.Overdracht,
            "Deze organisatie gaat mij misschien ook helpen. De mensen die mij nu helpen, mogen daarvoor over mij vertellen. Alleen over wat ik hier kies.\nWe praten eerst samen. Ik ben erbij.\n" + Stoppen),
        new("nulmeting-gemeente-2026-1", Toestemmingsdoel.NulmetingGemeente,
            "De gemeente mag vertellen wat mijn hulp kost. Het gaat alleen om geld: welke hulp, hoeveel en hoe duur.\nDe projectleider gebruikt dit om te zien of deze manier van helpen beter is.\n" + Stoppen),
        new("nulmeting-zorgverzekeraar-2026-1", Toestemmingsdoel.NulmetingZorgverzekeraar,
            "Mijn zorgverzekeraar mag vertellen wat mijn zorg kost. Het gaat alleen om geld: welke zorg, hoeveel en hoe duur.\nDe projectleider gebruikt dit om te zien of deze manier van helpen beter is.\n" + Stoppen),
        new("evaluatie-2026-1", Toestemmingsdoel.Evaluatie,
            "Mijn cijfers mogen meetellen in het onderzoek: mijn cijfers op de schijf, de kosten en wat ik van de hulp vind.\nMijn naam staat er niet bij. Wie de uitkomst leest, kan niet zien dat het over mij gaat. De gemeente en de zorgverzekeraar lezen alleen de uitkomst.\n" + Stoppen),
        new("navraag-2026-1", Toestemmingsdoel.Navraag,
            "Iemand van het project mag mij later bellen of schrijven. Die vraagt wat ik van de hulp vind en hoe het gaat. Daarvoor mag het project mijn adres en telefoon gebruiken.\nIk hoef geen antwoord te geven.\n" + Stoppen),
    ];

    /// <summary>The text with this code; null when there never was one.</summary>
    public static Toestemmingstekst? Geef(string? code) => Alle.FirstOrDefault(t => t.Code == code);

    /// <summary>The text that is shown now.</summary>
    public static Toestemmingstekst Voor(Toestemmingsdoel doel) => Alle.Last(t => t.Doel == doel);
}
