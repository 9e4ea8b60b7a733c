using Spil.Kern;

namespace Spil.Dossier.Domein.Afwezigheden;

/// <summary>One time that a member of staff is away, for a while or for good.</summary>
public readonly record struct AfwezigheidId(Guid Waarde) : IId<AfwezigheidId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static AfwezigheidId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static AfwezigheidId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
