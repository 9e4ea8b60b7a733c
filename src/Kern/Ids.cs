namespace Spil.Kern;

/// <summary>An identifier over a UUIDv7 that is made in code, so that an object has its id before it is saved and ids keep order of making.</summary>
/// <typeparam name="TZelf">The identifier type itself.</typeparam>
public interface IId<TZelf> where TZelf : struct, IId<TZelf>
{
    /// <summary>The raw value, for storage and addresses only.</summary>
    Guid Waarde { get; }

    /// <summary>A new identifier.</summary>
    static virtual TZelf Nieuw() => TZelf.Van(Guid.CreateVersion7());

    /// <summary>An identifier read back from storage or an address.</summary>
    static abstract TZelf Van(Guid waarde);
}

/// <summary>A person: inwoner, naaste or professional.</summary>
public readonly record struct PersoonId(Guid Waarde) : IId<PersoonId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static PersoonId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static PersoonId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>The dossier of one inwoner: everything Spil keeps about that person hangs on it.</summary>
public readonly record struct DossierId(Guid Waarde) : IId<DossierId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static DossierId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static DossierId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>An organisation that takes part: a care provider, a municipality, a housing corporation.</summary>
public readonly record struct OrganisatieId(Guid Waarde) : IId<OrganisatieId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static OrganisatieId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static OrganisatieId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>An account that can sign in.</summary>
public readonly record struct AccountId(Guid Waarde) : IId<AccountId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static AccountId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static AccountId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
