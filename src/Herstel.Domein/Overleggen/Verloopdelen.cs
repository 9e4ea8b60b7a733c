using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>Whether somebody was there.</summary>
public enum Aanwezigheid
{
    /// <summary>Not there.</summary>
    NietEr,

    /// <summary>There, from the beginning.</summary>
    Er,

    /// <summary>Came in later, and is there.</summary>
    Later,

    /// <summary>Was there, and left before the end.</summary>
    EerderWeg,
}

/// <summary>Whether one person was there, as it was last written down.</summary>
public sealed class Aanwezigheidsregel
{
    private Aanwezigheidsregel() { }

    internal Aanwezigheidsregel(Guid genodigde) => (Id, GenodigdeId) = (Guid.CreateVersion7(), genodigde);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who.</summary>
    public Guid GenodigdeId { get; private set; }

    /// <summary>There or not.</summary>
    public Aanwezigheid Stand { get; private set; }

    /// <summary>When it was written down: for who came later or left, about when that was.</summary>
    public DateTimeOffset Op { get; private set; }

    internal void Zet(Aanwezigheid stand, DateTimeOffset op) => (Stand, Op) = (stand, op);
}

/// <summary>A voorstel on which not everybody agreed in the meeting, with why in own words, or left to a follow-up.</summary>
public sealed class Parkering
{
    private Parkering() { }

    internal Parkering(VoorstelId voorstel) => (Id, VoorstelId) = (Guid.CreateVersion7(), voorstel);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Which voorstel.</summary>
    public VoorstelId VoorstelId { get; private set; }

    /// <summary>The version that people talked about.</summary>
    public int Versienummer { get; private set; }

    /// <summary>Why it does not work yet, in own words; may be empty when it is left to a follow-up.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>People talk on about it in a follow-up.</summary>
    public bool NaarVervolg { get; private set; }

    /// <summary>Name of who wrote it down.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    internal void Zet(int versie, string reden, bool naarVervolg, string door, DateTimeOffset op) =>
        (Versienummer, Reden, NaarVervolg, Door, Op) = (versie, reden, naarVervolg, door, op);
}

/// <summary>A time in the meeting at which people went from the agenda to agreements about safety (onderzoek/methodiek.md 4.2).</summary>
public sealed class Veiligheidsmoment
{
    private Veiligheidsmoment() { }

    internal Veiligheidsmoment(Guid? punt, Door door, DateTimeOffset op) =>
        (Id, PuntId, DoorId, Door, Op) = (Guid.CreateVersion7(), punt, door.Persoon, door.Naam, op);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>From which point of the agenda.</summary>
    public Guid? PuntId { get; private set; }

    /// <summary>Who asked for it.</summary>
    public PersoonId DoorId { get; private set; }

    /// <summary>Name of who asked for it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>When people went back to the agenda; empty while they have not.</summary>
    public DateTimeOffset? TerugOm { get; private set; }

    internal void Terug(DateTimeOffset op) => TerugOm = op;
}
