using Spil.Kern;

namespace Spil.Wmo.Domein.Brieven;

/// <summary>A Word template of a municipality for the letter with a decision.</summary>
public readonly record struct BriefsjabloonId(Guid Waarde) : IId<BriefsjabloonId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static BriefsjabloonId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static BriefsjabloonId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A letter as it was sent.</summary>
public readonly record struct BriefId(Guid Waarde) : IId<BriefId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static BriefId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static BriefId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
