using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>As what a person is involved with an inwoner (Methodiekbeschrijving, hoofdstuk 2; research methodiek.md 3.2).</summary>
public enum Betrokkenheid
{
    /// <summary>The person it is about.</summary>
    Inwoner,

    /// <summary>Family, friend, neighbour.</summary>
    Naaste,

    /// <summary>Facilitates the process and has final responsibility for it; half of the tandem.</summary>
    Casusregisseur,

    /// <summary>Expert by own experience; the other half of the tandem.</summary>
    Ervaringsdeskundige,

    /// <summary>Expert by experience as a near one; joins the tandem where wished.</summary>
    FamilieErvaringsdeskundige,

    /// <summary>A professional of any organisation.</summary>
    Professional,

    /// <summary>The professional who leads the treatment (Mediant variant).</summary>
    Regiebehandelaar,

    /// <summary>Works on household support for the municipality (Wmo 2015 art. 2.3.2); comes with the melding.</summary>
    Consulent,
}

/// <summary>One person involved with one inwoner: as what, for which period, and which kinds of data they may see.</summary>
public sealed class Betrokkene
{
    private Betrokkene() { }

    internal Betrokkene(PersoonId persoon, Betrokkenheid rol, string relatie, DateOnly vanaf, DateOnly? tot,
        IReadOnlyList<Gegevenssoort> bereik, bool gekozenDoorInwoner, string vastgelegdDoor, string namens = "")
    {
        Id = Guid.CreateVersion7();
        PersoonId = persoon;
        Rol = rol;
        Relatie = relatie;
        Vanaf = vanaf;
        Tot = tot;
        Bereik = bereik;
        GekozenDoorInwoner = gekozenDoorInwoner;
        VastgelegdDoor = vastgelegdDoor;
        Namens = namens;
    }

    /// <summary>The roles of the tandem.</summary>
    public static IReadOnlyList<Betrokkenheid> Tandemrollen { get; } = [Betrokkenheid.Casusregisseur, Betrokkenheid.Ervaringsdeskundige, Betrokkenheid.FamilieErvaringsdeskundige];

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>As what.</summary>
    public Betrokkenheid Rol { get; private set; }

    /// <summary>Who this is for the inwoner, in a word: "zus", "Stadsbank".</summary>
    public string Relatie { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day, inclusive; empty while it has no end. A day before <see cref="Vanaf"/> means: never came into force.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>The kinds of data this person may see, as far as consent reaches.</summary>
    public IReadOnlyList<Gegevenssoort> Bereik { get; private set; } = [];

    /// <summary>The day a pause began; empty while there is none. From this day on somebody sees and decides nothing, until it goes on.</summary>
    public DateOnly? GepauzeerdOp { get; private set; }

    /// <summary>How near this person is; empty while the inwoner has not said.</summary>
    public Kringplek? Plek { get; private set; }

    /// <summary>What this person means, in the words of the inwoner.</summary>
    public string Betekenis { get; private set; } = "";

    /// <summary>Takes part when somebody else cannot.</summary>
    public bool IsReserve { get; private set; }

    /// <summary>From this day somebody who takes over may read along, before <see cref="Vanaf"/>; empty when not.</summary>
    public DateOnly? MeekijkenVanaf { get; private set; }

    /// <summary>The involvement that this one took over; empty for who came otherwise.</summary>
    public Guid? OvergenomenVan { get; private set; }

    /// <summary>The absence that ended it; empty when it did not end by that.</summary>
    public Guid? AfwezigheidId { get; private set; }

    /// <summary>The last day that stood before the absence ended it.</summary>
    public DateOnly? TotVoorAfwezigheid { get; private set; }

    /// <summary>True when the inwoner chose this person, or a representative did; tandem members come in through the traject.</summary>
    public bool GekozenDoorInwoner { get; private set; }

    /// <summary>The representative who chose this person for the inwoner: "Hanneke Mulder, mentor". Empty when the inwoner did.</summary>
    public string Namens { get; private set; } = "";

    /// <summary>Name of the one who wrote it down.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>True for the casusregisseur and the (familie-)ervaringsdeskundige.</summary>
    public bool IsTandem => IsTandemrol(Rol);

    /// <summary>True when involved on that day, and not paused.</summary>
    public bool GeldtOp(DateOnly dag) => HoortErbijOp(dag) && (GepauzeerdOp is null || dag < GepauzeerdOp);

    /// <summary>True when that day lies in the period of the involvement, paused or not.</summary>
    public bool HoortErbijOp(DateOnly dag) => Vanaf <= dag && (Tot is null || dag <= Tot);

    /// <summary>True on a day before <see cref="Vanaf"/> on which somebody who takes over reads along. That is looking, never acting.</summary>
    public bool KijktMeeOp(DateOnly dag) => MeekijkenVanaf <= dag && dag < Vanaf && (Tot is null || Tot >= Vanaf) && GepauzeerdOp is null;

    /// <summary>True when it will come or is there, on that day or later.</summary>
    public bool KomtOfGeldt(DateOnly dag) => (Tot is null || Tot >= dag) && (Tot is null || Tot >= Vanaf);

    /// <summary>True for the roles of the tandem.</summary>
    public static bool IsTandemrol(Betrokkenheid rol) => Tandemrollen.Contains(rol);

    internal bool Overlapt(DateOnly vanaf, DateOnly? tot) =>
        (Tot is null || Tot >= Vanaf) && (tot is null || Vanaf <= tot) && (Tot is null || vanaf <= Tot);

    internal void Beeindig(DateOnly laatsteDag)
    {
        Tot = laatsteDag;
        if (laatsteDag < Vanaf) MeekijkenVanaf = null;
    }

    internal void ZetEinde(DateOnly? tot) => Tot = tot;

    internal void Neem(Guid van) => OvergenomenVan = van;

    internal void KijkMee(DateOnly vanaf) => MeekijkenVanaf ??= vanaf;

    internal void GaWeg(Guid afwezigheid, DateOnly laatsteDag)
    {
        (AfwezigheidId, TotVoorAfwezigheid) = (afwezigheid, Tot);
        Beeindig(laatsteDag);
    }

    internal void BlijftToch() => (Tot, AfwezigheidId, TotVoorAfwezigheid) = (TotVoorAfwezigheid, null, null);

    internal void Pauzeer(DateOnly? op) => GepauzeerdOp = op;

    internal void Zet(Kringplek? plek, string betekenis, bool reserve) => (Plek, Betekenis, IsReserve) = (plek, betekenis, reserve);

    internal void ZetBereik(IReadOnlyList<Gegevenssoort> bereik) => Bereik = [.. bereik.Distinct().Order()];
}
