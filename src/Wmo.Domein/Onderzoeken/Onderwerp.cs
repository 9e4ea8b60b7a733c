namespace Spil.Wmo.Domein.Onderzoeken;

/// <summary>What an onderzoek has to look at (Wmo 2015 art. 2.3.2 lid 4 under a to g), with what household support asks besides.</summary>
public enum Onderwerp
{
    /// <summary>Needs, characteristics and wishes (a).</summary>
    Behoeften,

    /// <summary>What the inwoner can and cannot do in the house.</summary>
    Beperkingen,

    /// <summary>What the inwoner can do alone (b).</summary>
    EigenKracht,

    /// <summary>What housemates may reasonably be expected to do (b).</summary>
    GebruikelijkeHulp,

    /// <summary>Help of near ones and of the network (c).</summary>
    Netwerk,

    /// <summary>What the near one who helps needs (d).</summary>
    Mantelzorger,

    /// <summary>General provisions and social work without an indication (e).</summary>
    AlgemeneVoorzieningen,

    /// <summary>Working together with insurers, care and work (f).</summary>
    Samenwerking,

    /// <summary>The contribution that is asked (g).</summary>
    Bijdrage,

    /// <summary>Who lives there, and the dwelling.</summary>
    Woning,
}

/// <summary>A subject in words: a letter of the law, a heading, and the question.</summary>
/// <param name="Onderwerp">The subject.</param>
/// <param name="Sleutel">As it stands in an address.</param>
/// <param name="Lid">The letter of art. 2.3.2 lid 4; empty for what household support asks besides.</param>
/// <param name="Naam">The heading.</param>
/// <param name="Vraag">The question for the talk.</param>
public sealed record Onderwerptekst(Onderwerp Onderwerp, string Sleutel, string Lid, string Naam, string Vraag)
{
    /// <summary>All subjects, in the order of the talk.</summary>
    public static IReadOnlyList<Onderwerptekst> Alle { get; } =
    [
        new(Onderwerp.Behoeften, "behoeften", "a", "Wat nodig is en gewenst", "Wat is er nodig? Wat is belangrijk voor deze persoon?"),
        new(Onderwerp.Beperkingen, "beperkingen", "", "Wat lukt en wat niet lukt in huis", "Welk werk in huis lukt niet, en waardoor komt dat?"),
        new(Onderwerp.EigenKracht, "eigen-kracht", "b", "Wat zelf kan", "Wat doet de inwoner zelf? Wat kan met een hulpmiddel of in een ander tempo?"),
        new(Onderwerp.GebruikelijkeHulp, "gebruikelijke-hulp", "b", "Wat huisgenoten doen", "Wat mag je van huisgenoten vragen? Is iemand overbelast?"),
        new(Onderwerp.Netwerk, "netwerk", "c", "Familie, vrienden en buren", "Wie helpt er al? Wie zou kunnen helpen, en kan dat ook echt?"),
        new(Onderwerp.Mantelzorger, "mantelzorger", "d", "Wat de mantelzorger nodig heeft", "Houdt de mantelzorger het vol? Wat zou helpen?"),
        new(Onderwerp.AlgemeneVoorzieningen, "voorzieningen", "e", "Wat er al is in de gemeente", "Kan lichte ondersteuning in de wijk, een vrijwilliger of een voorziening voor iedereen helpen?"),
        new(Onderwerp.Samenwerking, "samenwerking", "f", "Andere zorg en hulp", "Is er zorg van de verzekeraar of langdurige zorg? Met wie stemmen we af?"),
        new(Onderwerp.Bijdrage, "bijdrage", "g", "De eigen bijdrage", "Is uitgelegd wat de eigen bijdrage is? Het inkomen telt niet mee voor hoeveel hulp er komt."),
        new(Onderwerp.Woning, "huis", "", "Het huis en wie er wonen", "Wie wonen er? Welke kamers zijn in gebruik?"),
    ];

    /// <summary>The words of a subject.</summary>
    public static Onderwerptekst Van(Onderwerp onderwerp) => Alle.Single(t => t.Onderwerp == onderwerp);

    /// <summary>The subject in an address; null when there is none.</summary>
    public static Onderwerptekst? Van(string sleutel) => Alle.FirstOrDefault(t => t.Sleutel == sleutel);
}
