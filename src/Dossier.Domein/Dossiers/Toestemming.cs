using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>How a consent was given, so that it can be shown later (AVG art. 7 lid 1).</summary>
public enum Toestemmingswijze
{
    /// <summary>A signed paper.</summary>
    OpPapier,

    /// <summary>By the inwoner on screen.</summary>
    OpScherm,

    /// <summary>Orally, with a witness.</summary>
    MondelingMetGetuige,
}

/// <summary>How a consent stands on a day.</summary>
public enum Toestemmingsstand
{
    /// <summary>It holds.</summary>
    Geldt,

    /// <summary>The inwoner stopped it.</summary>
    Ingetrokken,

    /// <summary>Another one came in its place.</summary>
    Vervangen,

    /// <summary>Its last day has passed.</summary>
    Verlopen,
}

/// <summary>
/// One consent: purpose, recipient, kinds of data, period and the text as it was shown. It holds from the day it was given, up to and
/// including its last day, until the day it was withdrawn.
/// </summary>
public sealed class Toestemming
{
    private readonly List<Verstrekking> verstrekkingen = [];

    private Toestemming() { }

    internal Toestemming(Toestemmingsinvoer invoer, string vastgelegdDoor, string gegevenDoor)
    {
        Id = Guid.CreateVersion7();
        Doel = invoer.Doel;
        GegevenOp = invoer.GegevenOp;
        Wijze = invoer.Wijze;
        Getuige = invoer.Getuige;
        Tekstversie = invoer.Tekstversie;
        OrganisatieId = invoer.Organisatie;
        Ontvanger = invoer.Ontvanger;
        Soorten = invoer.Soorten ?? [];
        Tot = invoer.Tot;
        VertegenwoordigerId = invoer.Vertegenwoordiger;
        GegevenDoor = gegevenDoor;
        VastgelegdDoor = vastgelegdDoor;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is for.</summary>
    public Toestemmingsdoel Doel { get; private set; }

    /// <summary>The organisation that receives, when it is known here.</summary>
    public OrganisatieId? OrganisatieId { get; private set; }

    /// <summary>Name of the organisation that receives; empty when the purpose has none.</summary>
    public string Ontvanger { get; private set; } = "";

    /// <summary>The kinds of data it is about; empty when these are chosen per person.</summary>
    public IReadOnlyList<Gegevenssoort> Soorten { get; private set; } = [];

    /// <summary>First day it holds.</summary>
    public DateOnly GegevenOp { get; private set; }

    /// <summary>Last day it holds, inclusive; empty: until it is withdrawn.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>How it was given.</summary>
    public Toestemmingswijze Wijze { get; private set; }

    /// <summary>Name of the witness of an oral consent.</summary>
    public string Getuige { get; private set; } = "";

    /// <summary>Name of the one who wrote it down.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>The representative who gave it for the inwoner; empty when the inwoner did.</summary>
    public Guid? VertegenwoordigerId { get; private set; }

    /// <summary>Name of that representative and as what: "Hanneke Mulder, mentor". Empty when the inwoner gave it.</summary>
    public string GegevenDoor { get; private set; } = "";

    /// <summary>Code of the text that was shown; <see cref="Toestemmingsteksten"/> keeps its words.</summary>
    public string Tekstversie { get; private set; } = "";

    /// <summary>The day it was withdrawn or replaced: from this day on it does not hold.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    /// <summary>Name of the one who withdrew it, or who wrote down that the inwoner did.</summary>
    public string IngetrokkenDoor { get; private set; } = "";

    /// <summary>The consent that came in its place; empty when there is none.</summary>
    public Guid? VervangenDoor { get; private set; }

    /// <summary>What was passed on to the recipient under it.</summary>
    public IReadOnlyList<Verstrekking> Verstrekkingen => verstrekkingen;

    /// <summary>True when it holds on that day.</summary>
    public bool GeldtOp(DateOnly dag) => GegevenOp <= dag && (IngetrokkenOp is null || dag < IngetrokkenOp) && (Tot is null || dag <= Tot);

    /// <summary>How it stands on a day that is not before it was given.</summary>
    public Toestemmingsstand Stand(DateOnly dag) =>
        GeldtOp(dag) ? Toestemmingsstand.Geldt
        : VervangenDoor is not null ? Toestemmingsstand.Vervangen
        : IngetrokkenOp <= dag ? Toestemmingsstand.Ingetrokken : Toestemmingsstand.Verlopen;

    internal bool IsVoorDezelfde(Toestemmingsinvoer ander) => Doel == ander.Doel
        && (OrganisatieId is not null && OrganisatieId == ander.Organisatie || Tekst.Zoekvorm(Ontvanger) == Tekst.Zoekvorm(ander.Ontvanger));

    internal void TrekIn(DateOnly op, string door) => (IngetrokkenOp, IngetrokkenDoor) = (op, door);

    internal void Vervang(Toestemming nieuw) => (IngetrokkenOp, IngetrokkenDoor, VervangenDoor) = (nieuw.GegevenOp, nieuw.VastgelegdDoor, nieuw.Id);

    internal void Voeg(Verstrekking verstrekking) => verstrekkingen.Add(verstrekking);
}
