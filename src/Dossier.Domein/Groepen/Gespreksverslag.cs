using Spil.Kern;

namespace Spil.Dossier.Domein.Groepen;

/// <summary>
/// What was said in the talk with somebody who may come in the group. It belongs to who wrote it and to the inwoner; others read it only
/// while it is released (ract.nl: talks before the start, with attention to criticism and over-concern).
/// </summary>
public sealed class Gespreksverslag
{
    private Gespreksverslag() { }

    internal Gespreksverslag(PersoonId schrijver, string schrijvernaam, DateOnly op, string tekst)
    {
        Id = Guid.CreateVersion7();
        SchrijverId = schrijver;
        Schrijver = schrijvernaam;
        Op = op;
        Tekst = tekst;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who wrote it.</summary>
    public PersoonId SchrijverId { get; private set; }

    /// <summary>Name of who wrote it.</summary>
    public string Schrijver { get; private set; } = "";

    /// <summary>The day of the talk.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>What was said.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Rises with each change of the text.</summary>
    public int Nummer { get; private set; } = 1;

    /// <summary>The day since which others read it; empty while it is private.</summary>
    public DateOnly? VrijgegevenOp { get; private set; }

    /// <summary>May this person read it? Who wrote it and the inwoner always; others of the tandem only while it is released.</summary>
    public bool IsTeLezenDoor(PersoonId persoon, PersoonId inwoner) => persoon == SchrijverId || persoon == inwoner || VrijgegevenOp is not null;

    // What was released is not released any more when it says something else.
    internal void Wijzig(DateOnly op, string tekst)
    {
        if (tekst != Tekst) VrijgegevenOp = null;
        (Op, Tekst) = (op, tekst);
        Nummer++;
    }

    internal void Geef(DateOnly? op) => VrijgegevenOp = op;
}
