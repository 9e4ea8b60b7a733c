using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

namespace Spil.Dossier.Features.Dossier.Documenten.Meenemen;

/// <summary>A page of the ZIP with one version of a document.</summary>
public sealed record Bladbeeld(Pakketkop Kop, string? Logo, Document Document, Documentversie Versie, Leesbeeld Tekst);

/// <summary>The first page of the ZIP.</summary>
public sealed record Inhoudbeeld(Pakketkop Kop, string? Logo, IReadOnlyList<Pakketregel> Documenten, IReadOnlyList<Pakketregel> Bestanden)
{
    /// <summary>What else is kept about the inwoner, when all of it goes along.</summary>
    public IReadOnlyList<Pakketregel> Delen { get; init; } = [];
}

/// <summary>A page of the ZIP with one part of the data.</summary>
public sealed record Deelbeeld(Pakketkop Kop, string Titel, System.Text.Json.Nodes.JsonNode Gegevens);
