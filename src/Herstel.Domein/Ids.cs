using Spil.Kern;

namespace Spil.Herstel.Domein;

/// <summary>A registration of an inwoner by a kernpartner.</summary>
public readonly record struct AanmeldingId(Guid Waarde) : IId<AanmeldingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static AanmeldingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static AanmeldingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>The traject of one inwoner through the four steps.</summary>
public readonly record struct TrajectId(Guid Waarde) : IId<TrajectId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static TrajectId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static TrajectId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>One measurement with the Schijf van herstel.</summary>
public readonly record struct MetingId(Guid Waarde) : IId<MetingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static MetingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static MetingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A proposed goal, agreement or action.</summary>
public readonly record struct VoorstelId(Guid Waarde) : IId<VoorstelId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static VoorstelId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static VoorstelId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A vastgesteld plan: one immutable version.</summary>
public readonly record struct PlanId(Guid Waarde) : IId<PlanId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static PlanId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static PlanId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>How one side looks back on one goal.</summary>
public readonly record struct EvaluatieId(Guid Waarde) : IId<EvaluatieId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static EvaluatieId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static EvaluatieId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>An exemption from a document of the werkproces.</summary>
public readonly record struct OntheffingId(Guid Waarde) : IId<OntheffingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static OntheffingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static OntheffingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Something of a step that was written down without a form.</summary>
public readonly record struct VastleggingId(Guid Waarde) : IId<VastleggingId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static VastleggingId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static VastleggingId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A definition of a werkproces that was loaded.</summary>
public readonly record struct WerkprocesuitgaveId(Guid Waarde) : IId<WerkprocesuitgaveId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static WerkprocesuitgaveId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static WerkprocesuitgaveId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A folder, instruction or piece of the organisation at a step.</summary>
public readonly record struct ProcesstukId(Guid Waarde) : IId<ProcesstukId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static ProcesstukId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ProcesstukId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A meeting, from its preparation on.</summary>
public readonly record struct OverlegId(Guid Waarde) : IId<OverlegId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static OverlegId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static OverlegId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>The minutes of one meeting.</summary>
public readonly record struct VerslagId(Guid Waarde) : IId<VerslagId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static VerslagId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static VerslagId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>What one person found of a meeting.</summary>
public readonly record struct ErvaringId(Guid Waarde) : IId<ErvaringId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static ErvaringId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static ErvaringId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
