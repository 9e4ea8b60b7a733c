using Spil.Kern;

namespace Spil.Dossier.Domein.Noodtoegangen;

/// <summary>One time that somebody broke the glass.</summary>
public readonly record struct NoodtoegangId(Guid Waarde) : IId<NoodtoegangId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static NoodtoegangId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static NoodtoegangId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
