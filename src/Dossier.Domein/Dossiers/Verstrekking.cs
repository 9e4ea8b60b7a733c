using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What is asked when something was passed on under a consent. Field names return in the refusals.</summary>
/// <param name="Op">The day it was passed on.</param>
/// <param name="Soorten">The kinds of data in it.</param>
/// <param name="Wat">What it was, in words.</param>
public sealed record Verstrekinvoer(DateOnly Op, IReadOnlyList<Gegevenssoort> Soorten, string? Wat);

/// <summary>
/// Something that was passed on to the recipient of a consent outside Spil: by telephone, on paper. It is written down, so that the inwoner
/// can see it, and can be told when the consent is withdrawn (AVG art. 15 lid 1 onder c).
/// </summary>
public sealed class Verstrekking
{
    private Verstrekking() { }

    internal Verstrekking(DateOnly op, IReadOnlyList<Gegevenssoort> soorten, string wat, string door) =>
        (Id, Op, Soorten, Wat, Door) = (Guid.CreateVersion7(), op, soorten, wat, door);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The day it was passed on.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>The kinds of data in it.</summary>
    public IReadOnlyList<Gegevenssoort> Soorten { get; private set; } = [];

    /// <summary>What it was, in words.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Name of who passed it on.</summary>
    public string Door { get; private set; } = "";
}
