using Spil.Kern;

namespace Spil.Wmo.Domein.Meelezen;

/// <summary>Asking a colleague to read a decision before it is sent.</summary>
public readonly record struct MeeleesverzoekId(Guid Waarde) : IId<MeeleesverzoekId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static MeeleesverzoekId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static MeeleesverzoekId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
