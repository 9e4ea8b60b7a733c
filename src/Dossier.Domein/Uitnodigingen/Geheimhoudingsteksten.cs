namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>A promise of secrecy, word for word.</summary>
/// <param name="Code">Its code; a changed text gets another one.</param>
/// <param name="Zinnen">The text, a paragraph per line, as who promises says it.</param>
public sealed record Geheimhoudingstekst(string Code, string Zinnen)
{
    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Alineas => Zinnen.Split('\n');
}

/// <summary>
/// Every promise of secrecy that was ever shown. A text never changes: a new one is added at the end. The words are ours, at A2; the method
/// asks the promise of everybody who takes part, near ones too (research methodiek.md 9).
/// </summary>
public static class Geheimhoudingsteksten
{
    private static readonly IReadOnlyList<Geheimhoudingstekst> Alle =
    [
        new("geheim-2026-1",
            "Wat ik hier lees of hoor, vertel ik aan niemand door. Ook niet aan familie of collega's.\n"
            + "Ik mag er wel over praten met de mensen die ook meedoen.\n"
            + "Ik maak geen foto's van het scherm en ik stuur niets door.\n"
            + "Is iemand in gevaar? Dan mag ik hulp halen.\n"
            + "Dit blijft zo. Ook als ik later niet meer meedoe."),
    ];

    /// <summary>The text that is shown now.</summary>
    public static Geheimhoudingstekst Nu => Alle[^1];

    /// <summary>The text with this code; null when there is none.</summary>
    public static Geheimhoudingstekst? Geef(string? code) => Alle.FirstOrDefault(t => t.Code == code);
}
