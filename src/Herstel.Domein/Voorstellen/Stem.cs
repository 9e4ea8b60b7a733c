using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>What somebody says on one version of a voorstel.</summary>
public enum Stemkeuze
{
    /// <summary>Agrees.</summary>
    Eens,

    /// <summary>Does not agree; says in a word why.</summary>
    NietEens,

    /// <summary>Has no opinion on it; does not stop it.</summary>
    Onthouding,
}

/// <summary>How a stem came in.</summary>
public enum Stemwijze
{
    /// <summary>By the person, signed in.</summary>
    Zelf,

    /// <summary>By telephone, written down by somebody else.</summary>
    Telefonisch,

    /// <summary>At the table, written down by somebody else.</summary>
    AanTafel,
}

/// <summary>
/// One stem of one person on one version. Stemmen are only added, never changed; the last one of a person counts.
/// A stem written down by somebody else always shows by whom and how (architectuur.md, Voorstel and plan).
/// </summary>
public sealed class Stem
{
    private Stem() { }

    internal Stem(int volgnummer, PersoonId persoon, string naam, Stemkeuze keuze, string woord, Stemwijze wijze, Door vastgelegdDoor,
        DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (Volgnummer, PersoonId, Naam, Keuze, Woord, Wijze, Op) = (volgnummer, persoon, naam, keuze, woord, wijze, op);
        (VastgelegdDoorPersoon, VastgelegdDoor) = (vastgelegdDoor.Persoon, vastgelegdDoor.Naam);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Order within the version, from 1: a clock may give two stemmen the same time.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Whose stem.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Name of that person, as it stood.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What the person says.</summary>
    public Stemkeuze Keuze { get; private set; }

    /// <summary>Why; obligatory with <see cref="Stemkeuze.NietEens"/>.</summary>
    public string Woord { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>How it came in.</summary>
    public Stemwijze Wijze { get; private set; }

    /// <summary>Name of who wrote it down.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>Who wrote it down; the person itself when <see cref="Wijze"/> is <see cref="Stemwijze.Zelf"/>.</summary>
    public PersoonId VastgelegdDoorPersoon { get; private set; }
}
