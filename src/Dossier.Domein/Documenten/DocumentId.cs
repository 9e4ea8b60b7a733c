using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>A document in a dossier: a form that is filled in, with all its versions.</summary>
public readonly record struct DocumentId(Guid Waarde) : IId<DocumentId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static DocumentId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static DocumentId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
