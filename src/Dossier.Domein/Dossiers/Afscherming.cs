using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>
/// A dossier that is closed to all but a few: the inwoner, and the people who are named. It gives nobody anything that they do not have
/// already; it takes away. It begins as a question of the inwoner, or at once by the projectleider.
/// </summary>
public sealed class Afscherming
{
    private Afscherming() { }

    internal Afscherming(DateOnly? gevraagdOp, string vraag)
    {
        Id = Guid.CreateVersion7();
        (GevraagdOp, WachtSinds, Vraag) = (gevraagdOp, gevraagdOp, vraag);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The day the inwoner asked for it; empty when the projectleider began.</summary>
    public DateOnly? GevraagdOp { get; private set; }

    /// <summary>Why the inwoner asks for it, in own words.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>The first day it holds; empty while it is only asked for.</summary>
    public DateOnly? Vanaf { get; private set; }

    /// <summary>Why the projectleider closed the dossier.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Name of who closed it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>Who may still see what they could see: the inwoner, the projectleider who decided, and those who were chosen.</summary>
    public IReadOnlyList<PersoonId> Groep { get; private set; } = [];

    /// <summary>The day the inwoner asked to end it; empty when not.</summary>
    public DateOnly? EindeGevraagdOp { get; private set; }

    /// <summary>Since when the inwoner waits for the projectleider, to begin or to end it; empty when not.</summary>
    public DateOnly? WachtSinds { get; private set; }

    /// <summary>The first day it does not hold any more, or the day the question was turned down.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Why it ended or was turned down.</summary>
    public string Eindreden { get; private set; } = "";

    /// <summary>True while the inwoner waits for an answer.</summary>
    public bool IsGevraagd => Vanaf is null && Tot is null;

    /// <summary>True when the dossier is closed on that day.</summary>
    public bool GeldtOp(DateOnly dag) => Vanaf <= dag && (Tot is null || dag < Tot);

    internal void Begin(string reden, IReadOnlyList<PersoonId> groep, string door, DateOnly op) => (Reden, Groep, Door, Vanaf, WachtSinds) = (reden, groep, door, op, null);

    internal void ZetGroep(IReadOnlyList<PersoonId> groep) => Groep = groep;

    internal void VraagEinde(DateOnly op) => (EindeGevraagdOp, WachtSinds) = (op, op);

    internal void Einde(string reden, DateOnly op) => (Eindreden, Tot, WachtSinds) = (reden, op, null);
}
