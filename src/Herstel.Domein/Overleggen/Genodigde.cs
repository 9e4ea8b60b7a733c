using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>Somebody who may come. Field names return in the refusals.</summary>
/// <param name="Persoon">Who, when this person is in the kring; empty for a guest.</param>
/// <param name="Naam">The name.</param>
/// <param name="Rol">Who this is, in a word: "zus", "casusregisseur", "huisarts".</param>
/// <param name="IsProfessional">Comes for work.</param>
/// <param name="Email">Where a guest is mailed; people of the kring are mailed at their own address.</param>
public sealed record Genodigdeinvoer(PersoonId? Persoon, string? Naam, string? Rol, bool IsProfessional, string? Email = null);

/// <summary>Somebody on the list of who may come, with what the inwoner thinks of it.</summary>
public sealed class Genodigde
{
    private Genodigde() { }

    internal Genodigde(PersoonId? persoon, string naam, string rol, bool isProfessional, string email, bool isInwoner)
    {
        Id = Guid.CreateVersion7();
        (PersoonId, Naam, Rol, IsProfessional, Email, IsInwoner) = (persoon, naam, rol, isProfessional, email, isInwoner);
        Stand = isInwoner ? Genodigdestand.Akkoord : Genodigdestand.Voorgesteld;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who; empty for a guest who is not in the kring.</summary>
    public PersoonId? PersoonId { get; private set; }

    /// <summary>The name as it stood when this person was proposed.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Who this is, in a word.</summary>
    public string Rol { get; private set; } = "";

    /// <summary>Comes for work, and is not there in private time.</summary>
    public bool IsProfessional { get; private set; }

    /// <summary>Address of a guest; empty for people of the kring and for who has none.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The inwoner.</summary>
    public bool IsInwoner { get; private set; }

    /// <summary>What the inwoner thinks of it.</summary>
    public Genodigdestand Stand { get; private set; }

    /// <summary>Name of who wrote down what the inwoner decided; empty while nothing was.</summary>
    public string BeslotenDoor { get; private set; } = "";

    /// <summary>Print of the code of the personal link; the code itself is in the mail only. Empty when there is no link that works.</summary>
    public string? Linkafdruk { get; private set; }

    /// <summary>When the link was made.</summary>
    public DateTimeOffset? LinkGemaaktOp { get; private set; }

    /// <summary>When somebody who opened the link said that it is not for him or her.</summary>
    public DateTimeOffset? NietVoorMijOp { get; private set; }

    /// <summary>The day of the talk beforehand; empty when there was none.</summary>
    public DateOnly? VoorgesprekOp { get; private set; }

    /// <summary>Who had that talk.</summary>
    public PersoonId? VoorgesprekDoorId { get; private set; }

    /// <summary>Name of who had that talk.</summary>
    public string VoorgesprekDoor { get; private set; } = "";

    /// <summary>What was said. It belongs to who wrote it and to the inwoner.</summary>
    public string Voorgesprek { get; private set; } = "";

    /// <summary>Comes, as far as the inwoner is concerned.</summary>
    public bool Komt => Stand == Genodigdestand.Akkoord;

    internal void Beslis(Genodigdestand stand, string door)
    {
        (Stand, BeslotenDoor) = (stand, door);
        if (!Komt) Linkafdruk = null;
    }

    internal void Link(string? afdruk, DateTimeOffset? op) => (Linkafdruk, LinkGemaaktOp, NietVoorMijOp) = (afdruk, op ?? LinkGemaaktOp, op is null ? NietVoorMijOp : null);

    internal void NietVoorMij(DateTimeOffset op) => (Linkafdruk, NietVoorMijOp) = (null, op);

    internal void Spreek(DateOnly op, Door door, string tekst) => (VoorgesprekOp, VoorgesprekDoorId, VoorgesprekDoor, Voorgesprek) = (op, door.Persoon, door.Naam, tekst);
}
