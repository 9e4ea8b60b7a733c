using Spil.Kern;

namespace Spil.Dossier.Domein.Bewaren;

/// <summary>A choice about keeping or destroying.</summary>
public readonly record struct BewaarbesluitId(Guid Waarde) : IId<BewaarbesluitId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static BewaarbesluitId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static BewaarbesluitId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>A dossier is kept longer than its term.</summary>
public sealed record DossierLangerBewaard(BewaarbesluitId Besluit, DossierId Dossier, DateOnly Tot) : Gebeurtenis;

/// <summary>Somebody proposed to destroy a dossier, or so many documents of it.</summary>
public sealed record VernietigingVoorgesteld(BewaarbesluitId Besluit, DossierId Dossier, int Documenten) : Gebeurtenis;

/// <summary>A second person confirmed. Names no dossier: the line stays.</summary>
public sealed record VernietigingBevestigd(BewaarbesluitId Besluit) : Gebeurtenis;

/// <summary>A proposal to destroy was turned down or taken back.</summary>
public sealed record VernietigingAfgewezen(BewaarbesluitId Besluit, DossierId Dossier) : Gebeurtenis;
