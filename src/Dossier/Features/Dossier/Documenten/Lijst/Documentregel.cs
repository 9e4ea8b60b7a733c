using Spil.Dossier.Domein.Documenten;

namespace Spil.Dossier.Features.Dossier.Documenten.Lijst;

/// <summary>A document in the list: how it stands, and who still has to do what.</summary>
/// <param name="Document">The document.</param>
/// <param name="Versie">The version that is worked on, or the one that holds; null when it was thrown away.</param>
/// <param name="Zin">Who must do what, or since when it holds.</param>
/// <param name="Ontbreekt">How many answers are missing; zero when it is not being filled in.</param>
public sealed record Documentregel(Document Document, Documentversie? Versie, string Zin, int Ontbreekt)
{
    public string Pad => $"/documenten/{Document.Id}";

    public Documentstand? Stand => Versie?.Stand;
}
