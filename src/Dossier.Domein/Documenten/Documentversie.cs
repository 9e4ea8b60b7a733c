namespace Spil.Dossier.Domein.Documenten;

/// <summary>One version of a document: the answers, and the signatures under them. Once it is final it never changes.</summary>
public sealed partial class Documentversie
{
    private readonly List<Antwoord> antwoorden = [];
    private readonly List<Handtekening> handtekeningen = [];

    private Documentversie() { }

    internal Documentversie(int nummer, int formulierversie, string door, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (Nummer, Formulierversie, GemaaktDoor, GemaaktOp) = (nummer, formulierversie, door, op);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>1 for the first, one more for each next.</summary>
    public int Nummer { get; private set; }

    /// <summary>Version of the form it is filled in with.</summary>
    public int Formulierversie { get; private set; }

    /// <summary>How it stands.</summary>
    public Documentstand Stand { get; private set; } = Documentstand.Concept;

    /// <summary>Counts the changes of the answers; what a person read is the state at one number.</summary>
    public int Wijziging { get; private set; }

    /// <summary>Name of who began it.</summary>
    public string GemaaktDoor { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? GewijzigdOp { get; private set; }

    /// <summary>When it became final; empty until then.</summary>
    public DateTimeOffset? VastOp { get; private set; }

    /// <summary>SHA-256 over the form and the answers as they were when people were asked to sign; empty while it is a concept.</summary>
    public string Inhoudsmerk { get; private set; } = "";

    /// <summary>Every answer that was ever given in it.</summary>
    public IReadOnlyList<Antwoord> Antwoorden => antwoorden;

    /// <summary>Every signature that was asked.</summary>
    public IReadOnlyList<Handtekening> Handtekeningen => handtekeningen;
}
