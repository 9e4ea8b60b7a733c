using Spil.Kern;

namespace Spil.Beleid.Domein.Mededelingen;

/// <summary>A mededeling to the committee.</summary>
public readonly record struct MededelingId(Guid Waarde) : IId<MededelingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static MededelingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static MededelingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
