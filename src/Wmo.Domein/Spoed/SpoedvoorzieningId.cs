using Spil.Kern;

namespace Spil.Wmo.Domein.Spoed;

/// <summary>Temporary support in an emergency.</summary>
public readonly record struct SpoedvoorzieningId(Guid Waarde) : IId<SpoedvoorzieningId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static SpoedvoorzieningId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static SpoedvoorzieningId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
