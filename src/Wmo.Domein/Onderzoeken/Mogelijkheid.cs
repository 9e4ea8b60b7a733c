namespace Spil.Wmo.Domein.Onderzoeken;

/// <summary>What goes before an indication, in the order of Wmo 2015 art. 2.3.5 lid 3.</summary>
public enum Mogelijkheidsoort
{
    /// <summary>The inwoner alone.</summary>
    Zelf,

    /// <summary>Something that everybody can buy (CRVB:2019:3535).</summary>
    AlgemeenGebruikelijk,

    /// <summary>A housemate.</summary>
    GebruikelijkeHulp,

    /// <summary>A near one who cares.</summary>
    Mantelzorg,

    /// <summary>Family, friends and neighbours.</summary>
    Netwerk,

    /// <summary>A volunteer.</summary>
    Vrijwilliger,

    /// <summary>Local light support without an indication (Mededelingen Sociaal Domein: eerste lokale begeleiders).</summary>
    LichteOndersteuning,

    /// <summary>A general provision.</summary>
    AlgemeneVoorziening,
}

/// <summary>The four criteria for something that is generally usual (CRVB:2019:3535). All four have to hold.</summary>
/// <param name="NietSpecifiek">It is not meant for people with a limitation only.</param>
/// <param name="Beschikbaar">One can really get it.</param>
/// <param name="Passend">It is a fitting contribution.</param>
/// <param name="Betaalbaar">One can pay it with a minimum income; not the income of this person.</param>
public sealed record Gebruikelijktoets(bool NietSpecifiek, bool Beschikbaar, bool Passend, bool Betaalbaar)
{
    /// <summary>True when all four hold.</summary>
    public bool Houdt => NietSpecifiek && Beschikbaar && Passend && Betaalbaar;
}

/// <summary>Input for what could help without an indication. Names return as field in the refusals.</summary>
/// <param name="Soort">What kind.</param>
/// <param name="Wat">Who or what, and which work.</param>
/// <param name="Beschikbaar">True when it is really there.</param>
/// <param name="Nagegaan">How that was checked.</param>
/// <param name="NagegaanOp">On which day.</param>
/// <param name="Toets">The four criteria, for what is generally usual.</param>
public sealed record Mogelijkheidinvoer(Mogelijkheidsoort? Soort, string? Wat, bool? Beschikbaar, string? Nagegaan, DateOnly? NagegaanOp, Gebruikelijktoets Toets);

/// <summary>
/// Somebody or something that could help without an indication, and whether it is really there. Only what was checked and is there counts
/// (RBOBR:2019:4844 for volunteers; the same for the network).
/// </summary>
public sealed class Mogelijkheid
{
    private Mogelijkheid() { }

    internal Mogelijkheid(Mogelijkheidsoort soort, string wat, bool beschikbaar, string nagegaan, DateOnly op, Gebruikelijktoets toets, string door)
    {
        Id = Guid.CreateVersion7();
        (Soort, Wat, Beschikbaar, Nagegaan, NagegaanOp, Door) = (soort, wat, beschikbaar, nagegaan, op, door);
        if (soort == Mogelijkheidsoort.AlgemeenGebruikelijk) Gebruikelijk = toets.Houdt;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What kind.</summary>
    public Mogelijkheidsoort Soort { get; private set; }

    /// <summary>Who or what, and which work.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>True when it is really there.</summary>
    public bool Beschikbaar { get; private set; }

    /// <summary>How that was checked.</summary>
    public string Nagegaan { get; private set; } = "";

    /// <summary>The day of the check.</summary>
    public DateOnly NagegaanOp { get; private set; }

    /// <summary>For what is generally usual: whether all four criteria hold. Empty for the other kinds.</summary>
    public bool? Gebruikelijk { get; private set; }

    /// <summary>Name of who checked it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>True when the indication may leave this work out.</summary>
    public bool TeltMee => Beschikbaar && Gebruikelijk is not false;
}
