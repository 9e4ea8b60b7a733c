using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>How a signature stands.</summary>
public enum Tekenstand
{
    /// <summary>The person is asked.</summary>
    Gevraagd,

    /// <summary>Signed.</summary>
    Getekend,

    /// <summary>The person does not want to sign, and said why.</summary>
    Geweigerd,

    /// <summary>Does not count any more: the text went back to be changed, or the person is not asked any more.</summary>
    Vervallen,
}

/// <summary>The signature of one person under one version of a document: asked, given, refused. How it was given always shows.</summary>
public sealed class Handtekening
{
    private Handtekening() { }

    internal Handtekening(string tekenaar, Formulierrol rol, bool verplicht, PersoonId? persoon, string naam, DateTimeOffset gevraagdOp)
    {
        Id = Guid.CreateVersion7();
        (Tekenaar, Rol, Verplicht, PersoonId, Naam, GevraagdOp) = (tekenaar, rol, verplicht, persoon, naam, gevraagdOp);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Code of the signer in the definition.</summary>
    public string Tekenaar { get; private set; } = "";

    /// <summary>As what this person signs.</summary>
    public Formulierrol Rol { get; private set; }

    /// <summary>True when the document is not final without it.</summary>
    public bool Verplicht { get; private set; }

    /// <summary>Who signs; empty for somebody who is not in Spil.</summary>
    public PersoonId? PersoonId { get; private set; }

    /// <summary>Name of who signs.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>How it stands.</summary>
    public Tekenstand Stand { get; private set; } = Tekenstand.Gevraagd;

    /// <summary>When the person was asked.</summary>
    public DateTimeOffset GevraagdOp { get; private set; }

    /// <summary>When the person was last reminded; empty when not.</summary>
    public DateTimeOffset? HerinnerdOp { get; private set; }

    /// <summary>When it was signed or refused; empty while it is asked.</summary>
    public DateTimeOffset? Op { get; private set; }

    /// <summary>How it was given; empty while it is asked.</summary>
    public Tekenwijze? Wijze { get; private set; }

    /// <summary>The name as the person typed it on the screen.</summary>
    public string GetypteNaam { get; private set; } = "";

    /// <summary>Who wrote it down: the person, or who checked the paper or heard the words.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>The witness of a signature that was said aloud.</summary>
    public string Getuige { get; private set; } = "";

    /// <summary>The scan of the paper; empty for other ways.</summary>
    public Guid? Scan { get; private set; }

    /// <summary>Why the person does not sign, in own words.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>True while the person can still give it: asked, or refused before.</summary>
    public bool IsOpen => Stand is Tekenstand.Gevraagd or Tekenstand.Geweigerd;

    internal void Teken(Tekenwijze wijze, string door, DateTimeOffset op, string getypt = "", string getuige = "", Guid? scan = null)
    {
        (Stand, Wijze, VastgelegdDoor, Op) = (Tekenstand.Getekend, wijze, door, op);
        (GetypteNaam, Getuige, Scan) = (getypt, getuige, scan);
    }

    internal void Weiger(string reden, string door, DateTimeOffset op) =>
        (Stand, Reden, VastgelegdDoor, Op, Wijze) = (Tekenstand.Geweigerd, reden, door, op, null);

    // How and when it was given stays: that it lapsed is visible, and what lapsed too.
    internal void Verval() => Stand = Tekenstand.Vervallen;

    internal void Herinner(DateTimeOffset op) => HerinnerdOp = op;
}
