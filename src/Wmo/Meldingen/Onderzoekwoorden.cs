using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Meldingen;

/// <summary>What an onderzoek says, in words.</summary>
public static class Onderzoekwoorden
{
    public static string Naam(this Mogelijkheidsoort soort) => soort switch
    {
        Mogelijkheidsoort.Zelf => "Zelf doen",
        Mogelijkheidsoort.AlgemeenGebruikelijk => "Iets wat iedereen koopt",
        Mogelijkheidsoort.GebruikelijkeHulp => "Een huisgenoot",
        Mogelijkheidsoort.Mantelzorg => "Een mantelzorger",
        Mogelijkheidsoort.Netwerk => "Familie, vrienden of buren",
        Mogelijkheidsoort.Vrijwilliger => "Een vrijwilliger",
        Mogelijkheidsoort.LichteOndersteuning => "Lichte ondersteuning in de wijk",
        _ => "Een voorziening voor iedereen",
    };

    public static string? Hint(this Mogelijkheidsoort soort) => soort switch
    {
        Mogelijkheidsoort.AlgemeenGebruikelijk => "Bijvoorbeeld een lichte stofzuiger. Beantwoord daarvoor de vier vragen hieronder.",
        Mogelijkheidsoort.Vrijwilliger or Mogelijkheidsoort.Netwerk => "Telt alleen mee als het echt kan.",
        Mogelijkheidsoort.LichteOndersteuning => "Een lokale begeleider, zonder indicatie.",
        _ => null,
    };

    /// <summary>What it means for the indication.</summary>
    public static string Uitkomst(this Mogelijkheid m) => m.TeltMee ? "Is er echt, telt mee" : "Is er nu niet, telt niet mee";
}
