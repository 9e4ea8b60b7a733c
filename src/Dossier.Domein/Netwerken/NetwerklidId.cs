using Spil.Kern;

namespace Spil.Dossier.Domein.Netwerken;

/// <summary>Somebody in the drawing of the kring who does not take part.</summary>
public readonly record struct NetwerklidId(Guid Waarde) : IId<NetwerklidId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static NetwerklidId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static NetwerklidId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
