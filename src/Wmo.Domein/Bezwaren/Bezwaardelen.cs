using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>How an objection came.</summary>
public enum Bezwaarwijze
{
    /// <summary>By post.</summary>
    Brief,

    /// <summary>Handed in at the counter.</summary>
    Balie,

    /// <summary>Written in Mijn Spil.</summary>
    MijnSpil,
}

/// <summary>Who objects.</summary>
public enum Bezwaarmaker
{
    /// <summary>The inwoner.</summary>
    Inwoner,

    /// <summary>Somebody for the inwoner (Awb art. 2:1).</summary>
    Vertegenwoordiger,
}

/// <summary>Whether an objection came in time (Awb art. 6:7 to 6:9).</summary>
public enum Tijdigheid
{
    /// <summary>Received on the last day of the term or before.</summary>
    OpTijd,

    /// <summary>Posted in time and received within a week after the term.</summary>
    OpTijdPerPost,

    /// <summary>Too late; it may still be excusable (Awb art. 6:11).</summary>
    TeLaat,
}

/// <summary>How an objection ended.</summary>
public enum Bezwaaruitkomst
{
    /// <summary>The inwoner is right.</summary>
    Gegrond,

    /// <summary>The inwoner is right in part.</summary>
    DeelsGegrond,

    /// <summary>The decision stays.</summary>
    Ongegrond,

    /// <summary>It is not judged: too late, or incomplete after all.</summary>
    NietOntvankelijk,

    /// <summary>Taken back by who objected.</summary>
    Ingetrokken,
}

/// <summary>Why nobody was heard (Awb art. 7:3).</summary>
public enum Nietgehoord
{
    /// <summary>It is plain that it cannot be judged.</summary>
    KennelijkNietOntvankelijk,

    /// <summary>It is plain that it is unfounded.</summary>
    KennelijkOngegrond,

    /// <summary>Who objected said not to want it.</summary>
    ZietAf,

    /// <summary>Who objected did not say in time to want it.</summary>
    ReageertNiet,

    /// <summary>Who objected gets everything that was asked, and nobody is harmed by that.</summary>
    VolledigTegemoet,
}

/// <summary>Why the decision may come after the adjournment (Awb art. 7:10 lid 4).</summary>
public enum Uitstelgrond
{
    /// <summary>Who objected agrees, and nobody is harmed by it.</summary>
    Instemming,

    /// <summary>A rule of procedure asks it.</summary>
    Procedure,
}

/// <summary>An objection as it is typed. Names return as field in the refusals.</summary>
/// <param name="Wijze">How it came.</param>
/// <param name="PostOp">The day of the postmark, for a letter.</param>
/// <param name="OntvangenOp">The day it was received.</param>
/// <param name="Maker">Who objects.</param>
/// <param name="MakerNaam">The name of the representative.</param>
/// <param name="Gronden">Why, in own words.</param>
/// <param name="ProForma">The reasons follow later.</param>
public sealed record Bezwaarinvoer(Bezwaarwijze? Wijze, DateOnly? PostOp, DateOnly? OntvangenOp, Bezwaarmaker? Maker, string? MakerNaam, string? Gronden, bool ProForma);

/// <summary>A hearing as it is planned.</summary>
/// <param name="Op">The day.</param>
/// <param name="Tijd">The time.</param>
/// <param name="Plek">Where.</param>
public sealed record Hoorinvoer(DateOnly? Op, TimeOnly? Tijd, string? Plek);

/// <summary>What was said at a hearing, as it is typed.</summary>
/// <param name="Op">The day it was held.</param>
/// <param name="Aanwezig">Who came.</param>
/// <param name="GehoordDoor">Who heard them.</param>
/// <param name="NietBetrokken">Who heard them had no part in the decision (Awb art. 7:5).</param>
/// <param name="Verslag">The report (Awb art. 7:7).</param>
public sealed record Hoorverslaginvoer(DateOnly? Op, string? Aanwezig, string? GehoordDoor, bool NietBetrokken, string? Verslag);

/// <summary>What the decision on an objection changes in the support: it takes the place of the decision (Awb art. 7:11 lid 2).</summary>
/// <param name="MinutenPerWeek">The new minutes per week.</param>
/// <param name="Ingang">The first day.</param>
/// <param name="Einde">The last day.</param>
/// <param name="Aanbieder">By which provider; null with a pgb.</param>
public sealed record Bezwaargevolg(int? MinutenPerWeek, DateOnly? Ingang, DateOnly? Einde, Aanbiederkeuze? Aanbieder);

/// <summary>The decision on an objection, as it is typed.</summary>
/// <param name="Uitkomst">How it ends.</param>
/// <param name="Motivering">The reasons, in plain words.</param>
/// <param name="Gevolg">What it changes for the inwoner, in plain words.</param>
/// <param name="Op">The day it was sent.</param>
/// <param name="AndereHulp">What changes in the support; null when that stays as it is.</param>
public sealed record Bezwaarbeslissing(Bezwaaruitkomst? Uitkomst, string? Motivering, string? Gevolg, DateOnly? Op, Bezwaargevolg? AndereHulp);
