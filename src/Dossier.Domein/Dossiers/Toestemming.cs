namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What a consent is for. Taking part and sharing are never bundled (AVG art. 7; architectuur.md, Toestemming).</summary>
public enum Toestemmingsdoel
{
    /// <summary>Taking part: a casusregisseur and an ervaringsdeskundige may work with the inwoner in Spil.</summary>
    Deelname,

    /// <summary>Sharing with the people the inwoner chose.</summary>
    DelenMetKring,
}

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

/// <summary>One consent of the inwoner. It holds from the day it was given until the day it was withdrawn.</summary>
public sealed class Toestemming
{
    private Toestemming() { }

    internal Toestemming(Toestemmingsdoel doel, DateOnly gegevenOp, Toestemmingswijze wijze, string getuige, string vastgelegdDoor,
        string tekstversie)
    {
        Id = Guid.CreateVersion7();
        Doel = doel;
        GegevenOp = gegevenOp;
        Wijze = wijze;
        Getuige = getuige;
        VastgelegdDoor = vastgelegdDoor;
        Tekstversie = tekstversie;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is for.</summary>
    public Toestemmingsdoel Doel { get; private set; }

    /// <summary>First day it holds.</summary>
    public DateOnly GegevenOp { get; private set; }

    /// <summary>How it was given.</summary>
    public Toestemmingswijze Wijze { get; private set; }

    /// <summary>Name of the witness of an oral consent.</summary>
    public string Getuige { get; private set; } = "";

    /// <summary>Name of the one who wrote it down.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>Which text the inwoner was shown, for example "toestemming-2026-1".</summary>
    public string Tekstversie { get; private set; } = "";

    /// <summary>The day it was withdrawn: from this day on it does not hold.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    /// <summary>True when it holds on that day.</summary>
    public bool GeldtOp(DateOnly dag) => GegevenOp <= dag && (IngetrokkenOp is null || dag < IngetrokkenOp);

    internal void TrekIn(DateOnly op) => IngetrokkenOp = op;
}
