namespace Spil.Herstel.Domein.Overleggen;

/// <summary>Texts that a meeting begins with. Own words of the project, free to change.</summary>
public static class Overlegteksten
{
    /// <summary>Code of the text of the promise; another text gets another code.</summary>
    public const string Belofteversie = "geheimhouding-overleg-1";

    /// <summary>What somebody promises, sentence by sentence.</summary>
    public static IReadOnlyList<string> Belofte { get; } =
    [
        "Alles wat ik hoor, lees of zie over de inwoner en de naasten, blijft geheim. Ook dat er een overleg is.",
        "Ik vertel het aan niemand die niet meedoet. Ook niet thuis of op mijn werk. Het mag alleen als de inwoner het goed vindt.",
        "Is er ernstig gevaar voor iemand, of moet het van de wet? Dan overleg ik eerst met de casusregisseur als dat kan, en ik vertel het aan de inwoner.",
        "Papieren en berichten bewaar ik veilig. Heb ik ze niet meer nodig? Dan maak ik ze kapot of geef ik ze terug.",
        "Dit blijft gelden, ook als ik niet meer meedoe of als het traject klaar is.",
    ];

    /// <summary>Rules of the house that people may take over or change.</summary>
    public static IReadOnlyList<string> Huisregels { get; } =
    [
        "We praten met elkaar, niet over elkaar.",
        "We laten elkaar uitpraten.",
        "Iedereen mag even stoppen of naar buiten.",
        "We gebruiken gewone woorden.",
        "Wat hier gezegd wordt, blijft hier.",
    ];
}
