using Spil.Kern;

namespace Spil.Dossier.Domein.Bijlagen;

/// <summary>A file that belongs to a dossier.</summary>
public readonly record struct BijlageId(Guid Waarde) : IId<BijlageId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static BijlageId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static BijlageId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
