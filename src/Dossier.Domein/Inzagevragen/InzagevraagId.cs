using Spil.Kern;

namespace Spil.Dossier.Domein.Inzagevragen;

/// <summary>A question of an inwoner about a look.</summary>
public readonly record struct InzagevraagId(Guid Waarde) : IId<InzagevraagId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static InzagevraagId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static InzagevraagId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
