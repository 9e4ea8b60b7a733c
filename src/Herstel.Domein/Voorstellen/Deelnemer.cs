using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>Somebody who decides along on a voorstel.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name, as shown.</param>
/// <param name="Rol">As what, in a word: "zus", "Stadsbank", "casusregisseur".</param>
public sealed record Deelnemerinvoer(PersoonId Persoon, string Naam, string Rol);

/// <summary>One who decides on one version of a voorstel.</summary>
public sealed class Deelnemer
{
    private Deelnemer() { }

    internal Deelnemer(PersoonId persoon, string naam, string rol, bool isInwoner, DateTimeOffset? uitgenodigdOp)
    {
        Id = Guid.CreateVersion7();
        (PersoonId, Naam, Rol, IsInwoner, UitgenodigdOp) = (persoon, naam, rol, isInwoner, uitgenodigdOp);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>The name, as it stood.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>As what, in a word.</summary>
    public string Rol { get; private set; } = "";

    /// <summary>True for the inwoner, without whose yes nothing is adopted.</summary>
    public bool IsInwoner { get; private set; }

    /// <summary>
    /// Since when this person is asked on this version; empty for one who joined after it was adopted and is asked from the next
    /// version on.
    /// </summary>
    public DateTimeOffset? UitgenodigdOp { get; private set; }

    /// <summary>When this person left; from then on not counted, but still visible.</summary>
    public DateTimeOffset? AfgemeldOp { get; private set; }

    /// <summary>True while this person has not left.</summary>
    public bool IsActief => AfgemeldOp is null;

    /// <summary>True when the stem of this person counts on this version.</summary>
    public bool TeltMee => IsActief && UitgenodigdOp is not null;

    internal void MeldAf(DateTimeOffset nu) => AfgemeldOp = nu;

    internal Deelnemer VoorVolgende(DateTimeOffset nu) => new(PersoonId, Naam, Rol, IsInwoner, nu);
}
