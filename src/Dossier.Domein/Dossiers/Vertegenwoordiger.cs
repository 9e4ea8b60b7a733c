using Spil.Dossier.Domein.Bijlagen;
using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>As what somebody may decide for an inwoner. Parents and guardians are not here: the method is for adults.</summary>
public enum Vertegenwoordiging
{
    /// <summary>Appointed by the court for person and money (BW art. 1:378 and 1:381).</summary>
    Curator,

    /// <summary>Appointed by the court for care, treatment and guidance; not for money (BW art. 1:450 and 1:453).</summary>
    Mentor,

    /// <summary>Appointed by the court for money and goods, and for nothing else (BW art. 1:431 and 1:441).</summary>
    Bewindvoerder,

    /// <summary>Chosen by the inwoner, on paper (BW art. 3:60 and 7:465 lid 3).</summary>
    Gemachtigde,
}

/// <summary>What is asked when a representative is recorded. Field names return in the refusals.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name, as it is shown with what was decided.</param>
/// <param name="Soort">As what.</param>
/// <param name="Bewijs">The paper that says so: "beschikking van de rechtbank, 3 maart 2025".</param>
/// <param name="Bijlage">The same as a file of the dossier, when there is one.</param>
/// <param name="GezienDoor">Who saw the paper.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="Tot">Last day, inclusive; empty while it has no end.</param>
public sealed record Vertegenwoordigerinvoer(PersoonId Persoon, string? Naam, Vertegenwoordiging Soort, string? Bewijs, BijlageId? Bijlage,
    string? GezienDoor, DateOnly Vanaf, DateOnly? Tot);

/// <summary>Somebody who may decide for the inwoner, within what that kind of representation allows, for a period, with proof.</summary>
public sealed class Vertegenwoordiger
{
    private Vertegenwoordiger() { }

    internal Vertegenwoordiger(Vertegenwoordigerinvoer invoer, string naam, string bewijs, string gezienDoor)
    {
        Id = Guid.CreateVersion7();
        PersoonId = invoer.Persoon;
        Naam = naam;
        Soort = invoer.Soort;
        Bewijs = bewijs;
        BijlageId = invoer.Bijlage;
        GezienDoor = gezienDoor;
        Vanaf = invoer.Vanaf;
        Tot = invoer.Tot;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>The name as it was written down.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>As what.</summary>
    public Vertegenwoordiging Soort { get; private set; }

    /// <summary>The paper that says so, in words.</summary>
    public string Bewijs { get; private set; } = "";

    /// <summary>The paper as a file of the dossier; empty when it was only seen.</summary>
    public BijlageId? BijlageId { get; private set; }

    /// <summary>Name of who saw the paper.</summary>
    public string GezienDoor { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day, inclusive; empty while it has no end.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>"Hanneke Mulder, mentor".</summary>
    public string NaamEnSoort => $"{Naam}, {Soort.ToString().ToLowerInvariant()}";

    /// <summary>True when it holds on that day.</summary>
    public bool GeldtOp(DateOnly dag) => Vanaf <= dag && (Tot is null || dag <= Tot);

    /// <summary>
    /// May this representative give consent for this purpose about these kinds of data? What the law leaves open (a mentor and costs within
    /// taking part) is our own division: a mentor decides on everything but the costs, except that taking part is one whole.
    /// </summary>
    public bool MagBeslissen(Toestemmingsdoel doel, IReadOnlyList<Gegevenssoort> soorten) => Soort switch
    {
        Vertegenwoordiging.Bewindvoerder => soorten.Count > 0 && soorten.All(s => s == Gegevenssoort.Kosten),
        Vertegenwoordiging.Mentor => doel == Toestemmingsdoel.Deelname || !soorten.Contains(Gegevenssoort.Kosten),
        _ => true,
    };

    /// <summary>May choose who comes in the kring: that is about guidance, so not who decides on money only.</summary>
    public bool MagKringKiezen => Soort != Vertegenwoordiging.Bewindvoerder;

    /// <summary>May ask for household support and say what the inwoner would say: that is care and guidance, so not who decides on money only.</summary>
    public bool MagHulpRegelen => Soort != Vertegenwoordiging.Bewindvoerder;

    internal void Beeindig(DateOnly laatsteDag) => Tot = laatsteDag;

    internal void Verbind(PersoonId persoon) => PersoonId = persoon;
}

/// <summary>Rules of who may decide for the inwoner.</summary>
public static class Vertegenwoordigerregels
{
    /// <summary>There is proof.</summary>
    public static readonly Regel BewijsOntbreekt = new("DOS-VERT-001",
        "Schrijf op welk papier dit laat zien. Bijvoorbeeld: beschikking van de rechtbank, 3 maart 2025.", "BW art. 1:378, 1:431 en 1:450; BW art. 7:465 lid 3");

    /// <summary>Somebody saw the proof.</summary>
    public static readonly Regel GezienDoorOntbreekt = new("DOS-VERT-002", "Vul in wie het papier heeft gezien.");

    /// <summary>A representative has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("DOS-VERT-003", "Vul de naam in.");

    /// <summary>The inwoner does not represent the inwoner.</summary>
    public static readonly Regel Zelf = new("DOS-VERT-004", "De inwoner beslist zelf. Kies een andere persoon.");

    /// <summary>The last day is not before the first.</summary>
    public static readonly Regel EindeVoorBegin = new("DOS-VERT-005", "De einddatum ligt voor de begindatum. Kies een latere einddatum.");

    /// <summary>It is not recorded before it begins.</summary>
    public static readonly Regel InToekomst = new("DOS-VERT-006", "Deze dag komt nog. Leg het vast als het zover is.");

    /// <summary>The representative is in this dossier and has not ended.</summary>
    public static readonly Regel AlBeeindigd = new("DOS-VERT-007", "Deze persoon beslist al niet meer voor de inwoner.");

    /// <summary>Who gives consent for the inwoner may do so on that day.</summary>
    public static readonly Regel GeldtNiet = new("DOS-VERT-008", "Deze persoon mag op die dag niet voor de inwoner beslissen. Kijk of het papier nog geldt.");

    /// <summary>A representative decides only on what that kind of representation is about.</summary>
    public static readonly Regel BuitenBevoegdheid = new("DOS-VERT-009",
        "Hierover mag deze vertegenwoordiger niet beslissen. Vraag het aan de inwoner zelf.", "BW art. 1:381, 1:441 en 1:453");
}

/// <summary>A representative of the inwoner was recorded.</summary>
public sealed record VertegenwoordigerVastgelegd(DossierId Dossier, Guid Vertegenwoordiger, PersoonId Persoon, Vertegenwoordiging Soort, DateOnly Vanaf, DateOnly? Tot) : Gebeurtenis;

/// <summary>A recorded representative can sign in from now on.</summary>
public sealed record VertegenwoordigerVerbonden(DossierId Dossier, Guid Vertegenwoordiger, PersoonId Persoon) : Gebeurtenis;

/// <summary>A representative does not decide for the inwoner any more, from that day on.</summary>
public sealed record VertegenwoordigingBeeindigd(DossierId Dossier, Guid Vertegenwoordiger, PersoonId Persoon, DateOnly Vanaf) : Gebeurtenis;
