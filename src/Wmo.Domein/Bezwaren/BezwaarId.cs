using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>An objection to a decision.</summary>
public readonly record struct BezwaarId(Guid Waarde) : IId<BezwaarId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static BezwaarId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static BezwaarId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
