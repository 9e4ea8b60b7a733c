using Spil.Kern;

namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>One invitation to take part.</summary>
public readonly record struct UitnodigingId(Guid Waarde) : IId<UitnodigingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static UitnodigingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static UitnodigingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
