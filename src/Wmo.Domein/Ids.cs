using Spil.Kern;

namespace Spil.Wmo.Domein;

/// <summary>A melding: somebody says that support is needed.</summary>
public readonly record struct MeldingId(Guid Waarde) : IId<MeldingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static MeldingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static MeldingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>The onderzoek after a melding.</summary>
public readonly record struct OnderzoekId(Guid Waarde) : IId<OnderzoekId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static OnderzoekId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static OnderzoekId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A decision on an aanvraag.</summary>
public readonly record struct BesluitId(Guid Waarde) : IId<BesluitId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static BesluitId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static BesluitId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>The support of an inwoner over time.</summary>
public readonly record struct IndicatieId(Guid Waarde) : IId<IndicatieId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static IndicatieId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static IndicatieId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Looking again at the support of one inwoner.</summary>
public readonly record struct HerindicatieId(Guid Waarde) : IId<HerindicatieId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static HerindicatieId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static HerindicatieId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>What a provider may give an inwoner, by one number.</summary>
public readonly record struct ToewijzingId(Guid Waarde) : IId<ToewijzingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static ToewijzingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ToewijzingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A message of iWmo that was sent or came in.</summary>
public readonly record struct IwmoberichtId(Guid Waarde) : IId<IwmoberichtId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static IwmoberichtId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static IwmoberichtId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Looking again at the support of many inwoners, by one agreement.</summary>
public readonly record struct HerindicatierondeId(Guid Waarde) : IId<HerindicatierondeId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static HerindicatierondeId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static HerindicatierondeId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
