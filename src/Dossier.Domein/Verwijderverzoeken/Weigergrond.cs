namespace Spil.Dossier.Domein.Verwijderverzoeken;

/// <summary>Why something is not destroyed although the inwoner asked.</summary>
public enum Weigergrond
{
    /// <summary>A law says that it is kept.</summary>
    Bewaarplicht,

    /// <summary>Somebody else has a great interest in it.</summary>
    BelangVanEenAnder,

    /// <summary>It is needed for a complaint or before a judge.</summary>
    Rechtszaak,
}

/// <summary>The grounds in plain sentences, each with its source.</summary>
public static class Weigergronden
{
    /// <summary>The ground as the inwoner reads it.</summary>
    public static string Zin(this Weigergrond grond) => grond switch
    {
        Weigergrond.Bewaarplicht => "Een wet zegt dat we dit moeten bewaren. Die wet gaat voor.",
        Weigergrond.BelangVanEenAnder => "Iemand anders heeft hier een groot belang bij, bijvoorbeeld een kind.",
        Weigergrond.Rechtszaak => "Het is nodig voor een klacht of een rechtszaak. Daarna kijken we opnieuw.",
        _ => throw new ArgumentOutOfRangeException(nameof(grond), grond, "No words for it."),
    };

    /// <summary>Law and article.</summary>
    public static string Bron(this Weigergrond grond) => grond switch
    {
        Weigergrond.Bewaarplicht => "AVG art. 17 lid 3 onder b; Wmo 2015 art. 5.3.5; BW 7:455 lid 2",
        Weigergrond.BelangVanEenAnder => "Wmo 2015 art. 5.3.5; BW 7:455 lid 2",
        Weigergrond.Rechtszaak => "AVG art. 17 lid 3 onder e",
        _ => throw new ArgumentOutOfRangeException(nameof(grond), grond, "No source for it."),
    };
}
