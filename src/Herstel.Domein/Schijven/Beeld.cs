using Spil.Kern;

namespace Spil.Herstel.Domein.Schijven;

/// <summary>Whose voice it is.</summary>
public enum Beeldrol
{
    /// <summary>The inwoner: the voice that leads.</summary>
    Inwoner,

    /// <summary>The ervaringsdeskundige of the tandem.</summary>
    Ervaringsdeskundige,

    /// <summary>The familie-ervaringsdeskundige of the tandem.</summary>
    FamilieErvaringsdeskundige,

    /// <summary>Somebody close.</summary>
    Naaste,

    /// <summary>The casusregisseur of the tandem.</summary>
    Casusregisseur,

    /// <summary>Any other professional.</summary>
    Professional,
}

/// <summary>"In welke mate ervaart hij/zij op een leefgebied een probleem of tekort?" (Methodiekbeschrijving, de schijf).</summary>
public enum Tekort
{
    /// <summary>Not answered. Missing is not nothing.</summary>
    Onbekend,

    /// <summary>Nothing is missing.</summary>
    Niets,

    /// <summary>A little.</summary>
    Beetje,

    /// <summary>Much.</summary>
    Veel,

    /// <summary>Much, and it cannot wait.</summary>
    Dringend,
}

/// <summary>How somebody sees one area at one measurement. Field names return in the refusals.</summary>
/// <param name="Gebied">The area.</param>
/// <param name="Rol">Whose voice.</param>
/// <param name="VanPersoon">The person whose voice it is.</param>
/// <param name="Cijfer">How it goes, 1 (very bad) to 10 (very good); may be left open.</param>
/// <param name="Tekort">Whether something is missing.</param>
/// <param name="Goed">What is good, in own words.</param>
/// <param name="Mist">What is missing, in own words.</param>
/// <param name="Erbij">What must be added, in own words.</param>
/// <param name="WilErover">Wants to talk about it.</param>
/// <param name="Samen">Filled in together at the table by a member of the tandem.</param>
/// <param name="GelezenVersie">The <see cref="Beeld.Versie"/> that was on the screen; 0 when there was none yet.</param>
public sealed record Beeldinvoer(Leefgebied Gebied, Beeldrol Rol, PersoonId VanPersoon, int? Cijfer, Tekort Tekort,
    string? Goed, string? Mist, string? Erbij, bool WilErover, bool Samen, int GelezenVersie);

/// <summary>One voice on one area at one measurement.</summary>
public sealed class Beeld
{
    private Beeld() { }

    internal Beeld(Leefgebied gebied, Beeldrol rol, PersoonId vanPersoon)
    {
        Id = Guid.CreateVersion7();
        (Gebied, Rol, VanPersoon) = (gebied, rol, vanPersoon);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The area.</summary>
    public Leefgebied Gebied { get; private set; }

    /// <summary>Whose voice.</summary>
    public Beeldrol Rol { get; private set; }

    /// <summary>The person whose voice it is.</summary>
    public PersoonId VanPersoon { get; private set; }

    /// <summary>How it goes, 1 to 10; empty when left open.</summary>
    public int? Cijfer { get; private set; }

    /// <summary>Whether something is missing.</summary>
    public Tekort Tekort { get; private set; }

    /// <summary>What is good.</summary>
    public string Goed { get; private set; } = "";

    /// <summary>What is missing.</summary>
    public string Mist { get; private set; } = "";

    /// <summary>What must be added.</summary>
    public string Erbij { get; private set; } = "";

    /// <summary>Wants to talk about it.</summary>
    public bool WilErover { get; private set; }

    /// <summary>Who typed it.</summary>
    public PersoonId IngevuldDoorPersoon { get; private set; }

    /// <summary>Name of who typed it.</summary>
    public string IngevuldDoor { get; private set; } = "";

    /// <summary>True when it was filled in together at the table.</summary>
    public bool Samen { get; private set; }

    /// <summary>When it was last filled in.</summary>
    public DateTimeOffset IngevuldOp { get; private set; }

    /// <summary>Rises with each time it is filled in; 1 after the first time.</summary>
    public int Versie { get; private set; }

    internal void Zet(Beeldinvoer schoon, Door door, DateTimeOffset nu)
    {
        (Cijfer, Tekort, Goed, Mist, Erbij, WilErover) =
            (schoon.Cijfer, schoon.Tekort, schoon.Goed!, schoon.Mist!, schoon.Erbij!, schoon.WilErover);
        (IngevuldDoorPersoon, IngevuldDoor, Samen, IngevuldOp) = (door.Persoon, door.Naam, schoon.Samen, nu);
        Versie++;
    }
}
