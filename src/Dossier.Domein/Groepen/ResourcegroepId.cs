using Spil.Kern;

namespace Spil.Dossier.Domein.Groepen;

/// <summary>The resource group of one inwoner.</summary>
public readonly record struct ResourcegroepId(Guid Waarde) : IId<ResourcegroepId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static ResourcegroepId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ResourcegroepId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
