using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;

/// <summary>A version of a form in the list.</summary>
/// <param name="Versie">Which version, and how it stands.</param>
/// <param name="Van">Whose it is: Spil, or the name of an organisation.</param>
/// <param name="Sinds">When it was loaded, published or withdrawn; empty for what comes with Spil.</param>
/// <param name="BegintNieuwe">True when new documents begin with it.</param>
public sealed record Formulierrij(Formulierversie Versie, string Van, DateTimeOffset? Sinds, bool BegintNieuwe)
{
    public bool IsOuder => Versie.Stand == Formulierstand.Gepubliceerd && !BegintNieuwe;

    public string Stand => Versie.Stand switch
    {
        Formulierstand.Concept => "Concept",
        Formulierstand.Ingetrokken => "Ingetrokken",
        _ => BegintNieuwe ? "In gebruik" : "Oudere versie",
    };

    /// <summary>Which pill: colour beside the word, never instead of it.</summary>
    public string Pil => Versie.Stand switch
    {
        Formulierstand.Concept => "spil",
        Formulierstand.Ingetrokken => "fout",
        _ => BegintNieuwe ? "goed" : "neutraal",
    };
}
