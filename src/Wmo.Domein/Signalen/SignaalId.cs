using Spil.Kern;

namespace Spil.Wmo.Domein.Signalen;

/// <summary>A signal that support does not fit.</summary>
public readonly record struct SignaalId(Guid Waarde) : IId<SignaalId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static SignaalId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static SignaalId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A contact with an inwoner about how the support goes.</summary>
public readonly record struct ContactId(Guid Waarde) : IId<ContactId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static ContactId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ContactId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
