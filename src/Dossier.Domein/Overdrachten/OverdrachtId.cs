using Spil.Kern;

namespace Spil.Dossier.Domein.Overdrachten;

/// <summary>Handing over one involvement to a colleague.</summary>
public readonly record struct OverdrachtId(Guid Waarde) : IId<OverdrachtId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static OverdrachtId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static OverdrachtId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
