using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Spil.Kern;

namespace Spil.Platform.Lezen;

/// <summary>A part of what Spil keeps about an inwoner, to take along.</summary>
/// <param name="Naam">Its name in dossier.json: "personalia".</param>
/// <param name="Kop">Its heading, for a person: "Jouw gegevens".</param>
/// <param name="Vorm">The type that it is written from; the published schema follows from it.</param>
/// <param name="Haal">Gets it.</param>
public sealed record Exportdeel(string Naam, string Kop, Type Vorm, Func<DossierId, CancellationToken, Task<object>> Haal)
{
    /// <summary>A part that is a list.</summary>
    public static Exportdeel Lijst<T>(string naam, string kop, Func<DossierId, CancellationToken, Task<List<T>>> haal) =>
        new(naam, kop, typeof(List<T>), async (dossier, ct) => await haal(dossier, ct));
}

/// <summary>
/// A module that keeps something about an inwoner says here what, so that the inwoner can take all of it along (AVG art. 15 and 20). It is asked
/// after access was checked and logged.
/// </summary>
public interface IDossierexport
{
    IReadOnlyList<Exportdeel> Delen { get; }
}

/// <summary>How data are written for another system: camelCase, enums as words, nothing for what is not known.</summary>
public static class Exportjson
{
    /// <summary>The name and version of the form of dossier.json. A change that breaks who reads it raises the version.</summary>
    public const string Vorm = "spil-dossier/1";

    public static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict, TypeInfoResolver = new DefaultJsonTypeInfoResolver(), Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The JSON Schema of a part.</summary>
    public static System.Text.Json.Nodes.JsonNode Schema(Type vorm) => Opties.GetJsonSchemaAsNode(vorm, new() { TreatNullObliviousAsNonNullable = true });
}
