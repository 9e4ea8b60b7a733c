using Spil.Kern;

namespace Spil.Wmo.Domein.Meldingen;

/// <summary>How a melding came in.</summary>
public enum Meldwijze
{
    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>At the counter.</summary>
    Balie,

    /// <summary>With the form on the web, in Mijn Spil.</summary>
    Website,

    /// <summary>On paper.</summary>
    Brief,
}

/// <summary>Where a melding stands between the first word and the decision (Wmo 2015 art. 2.3.2 and 2.3.5).</summary>
public enum Meldstand
{
    /// <summary>It came in; nobody took it up yet.</summary>
    Nieuw,

    /// <summary>The onderzoek runs.</summary>
    Onderzoek,

    /// <summary>The report is with the inwoner.</summary>
    Verslag,

    /// <summary>The inwoner applied.</summary>
    Aanvraag,

    /// <summary>It was decided.</summary>
    Besloten,

    /// <summary>It ended without an aanvraag.</summary>
    Gestopt,
}

/// <summary>Who comes along to the talk; the inwoner chooses (Mededelingen Sociaal Domein, vraagstuk 2).</summary>
public enum Begeleiding
{
    /// <summary>Not said yet.</summary>
    NogNietGekozen,

    /// <summary>Nobody.</summary>
    Niemand,

    /// <summary>Somebody whom the inwoner trusts.</summary>
    Vertrouwd,

    /// <summary>An independent cliëntondersteuner, free of charge (Wmo 2015 art. 2.2.4).</summary>
    Clientondersteuner,
}

/// <summary>Why a term stands still (Awb art. 4:15).</summary>
public enum Opschortgrond
{
    /// <summary>The inwoner was asked to complete something (lid 1).</summary>
    AanvullingGevraagd,

    /// <summary>The inwoner agreed in writing (lid 2 a).</summary>
    Instemming,

    /// <summary>The delay comes from the inwoner, such as a stay in hospital (lid 2 b).</summary>
    DoorInwoner,

    /// <summary>Nobody could help it (lid 2 c).</summary>
    Overmacht,
}

/// <summary>A period in which the terms of a melding stand still, with why.</summary>
public sealed class Opschorting
{
    private Opschorting() { }

    internal Opschorting(Opschortgrond grond, string reden, DateOnly begin, string door)
    {
        Id = Guid.CreateVersion7();
        (Grond, Reden, Begin, Door) = (grond, reden, begin, door);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The ground.</summary>
    public Opschortgrond Grond { get; private set; }

    /// <summary>Why, in words.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>First day that does not count.</summary>
    public DateOnly Begin { get; private set; }

    /// <summary>Last day that does not count; empty while it goes on.</summary>
    public DateOnly? Einde { get; private set; }

    /// <summary>Name of who wrote it down.</summary>
    public string Door { get; private set; } = "";

    internal Periode AlsPeriode() => Einde is { } einde ? Periode.Van(Begin, einde) : Periode.Vanaf(Begin);

    internal void Eindig(DateOnly laatsteDag) => Einde = laatsteDag;
}

/// <summary>Something the inwoner said in between: what changed (Wmo 2015 art. 2.3.8).</summary>
public sealed class Situatiebericht
{
    private Situatiebericht() { }

    internal Situatiebericht(string tekst, string door, DateOnly op)
    {
        Id = Guid.CreateVersion7();
        (Tekst, Door, Op) = (tekst, door, op);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What changed, in own words.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Name of who said it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>The day the consulent read it; empty while not.</summary>
    public DateOnly? GelezenOp { get; private set; }

    internal void Lees(DateOnly op) => GelezenOp ??= op;
}

/// <summary>The form of a melding. Names return as field in the refusals.</summary>
/// <param name="Gemeente">The municipality that decides.</param>
/// <param name="Wijze">How it came in.</param>
/// <param name="GemeldOp">The day it came in.</param>
/// <param name="Vraag">What is needed, in own words.</param>
/// <param name="DoorAnder">Somebody else says it for the inwoner.</param>
/// <param name="MelderNaam">Who that is.</param>
/// <param name="MelderRelatie">Who that is for the inwoner.</param>
/// <param name="MelderTelefoon">Where to reach that person.</param>
public sealed record Meldinvoer(OrganisatieId? Gemeente, Meldwijze? Wijze, DateOnly? GemeldOp, string? Vraag, bool DoorAnder = false,
    string? MelderNaam = null, string? MelderRelatie = null, string? MelderTelefoon = null);

/// <summary>An appointment for the talk. Names return as field in the refusals.</summary>
/// <param name="Op">The day.</param>
/// <param name="Tijd">The time.</param>
/// <param name="Plek">Where.</param>
/// <param name="Wie">Who comes along.</param>
/// <param name="Begeleider">The name of that person.</param>
/// <param name="GekozenDoorInwoner">True when the inwoner said so.</param>
public sealed record Afspraakinvoer(DateOnly? Op, TimeOnly? Tijd, string? Plek, Begeleiding Wie, string? Begeleider, bool GekozenDoorInwoner);
