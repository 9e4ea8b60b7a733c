using Spil.Kern;

namespace Spil.Wmo.Domein.Declaraties;

/// <summary>A declaration of a provider.</summary>
public readonly record struct DeclaratieId(Guid Waarde) : IId<DeclaratieId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static DeclaratieId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static DeclaratieId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A line of a declaration.</summary>
public readonly record struct DeclaratieregelId(Guid Waarde) : IId<DeclaratieregelId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static DeclaratieregelId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static DeclaratieregelId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
