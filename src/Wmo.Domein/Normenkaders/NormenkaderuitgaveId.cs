using Spil.Kern;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>A normenkader that was loaded or adopted here.</summary>
public readonly record struct NormenkaderuitgaveId(Guid Waarde) : IId<NormenkaderuitgaveId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static NormenkaderuitgaveId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static NormenkaderuitgaveId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
