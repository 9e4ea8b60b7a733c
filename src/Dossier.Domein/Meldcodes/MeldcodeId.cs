using Spil.Kern;

namespace Spil.Dossier.Domein.Meldcodes;

/// <summary>One time that somebody walks through the meldcode.</summary>
public readonly record struct MeldcodeId(Guid Waarde) : IId<MeldcodeId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static MeldcodeId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static MeldcodeId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
