using System.Text.Json;
using System.Text.RegularExpressions;

namespace Spil.Domein.Tests.Dossier.Formulieren;

/// <summary>Walks a JSON Schema (2020-12) for the keywords that our schemas use. Any other keyword throws: it would count as checked and not be.</summary>
internal sealed class Schema(JsonElement wortel)
{
    private static readonly HashSet<string> Woorden = ["$schema", "$id", "$defs", "title", "description", "type", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum",
        "minItems", "maxItems", "uniqueItems", "items", "properties", "required", "additionalProperties", "allOf", "if", "then", "$ref"];

    public JsonElement Wortel => wortel;

    public static Schema Lees(string bestand) => new(JsonDocument.Parse(File.ReadAllText(bestand)).RootElement);

    public IReadOnlyList<string> Fouten(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Fouten(wortel, document.RootElement, "")];
    }

    private IEnumerable<string> Fouten(JsonElement schema, JsonElement waarde, string pad)
    {
        foreach (var regel in schema.EnumerateObject())
        {
            if (!Woorden.Contains(regel.Name)) throw new NotSupportedException(regel.Name);
            foreach (var fout in Fouten(schema, regel, waarde, pad)) yield return fout;
        }
    }

    private IEnumerable<string> Fouten(JsonElement schema, JsonProperty regel, JsonElement waarde, string pad) => (regel.Name, waarde.ValueKind) switch
    {
        ("$ref", _) => Fouten(wortel.GetProperty("$defs").GetProperty(regel.Value.GetString()!["#/$defs/".Length..]), waarde, pad),
        ("allOf", _) => regel.Value.EnumerateArray().SelectMany(deel => Fouten(deel, waarde, pad)),
        ("if", _) => !Fouten(regel.Value, waarde, pad).Any() ? Fouten(schema.GetProperty("then"), waarde, pad) : [],
        ("enum", _) => Eis(regel.Value.EnumerateArray().Any(e => e.ValueEquals(waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null)), regel, pad),
        ("const", _) => Eis(JsonElement.DeepEquals(regel.Value, waarde), regel, pad),
        ("type", _) => Eis(Soort(regel.Value.GetString()!, waarde), regel, pad),
        ("pattern", JsonValueKind.String) => Eis(Regex.IsMatch(waarde.GetString()!, regel.Value.GetString()!), regel, pad),
        ("minLength", JsonValueKind.String) => Eis(waarde.GetString()!.Length >= regel.Value.GetInt32(), regel, pad),
        ("maxLength", JsonValueKind.String) => Eis(waarde.GetString()!.Length <= regel.Value.GetInt32(), regel, pad),
        ("minimum", JsonValueKind.Number) => Eis(waarde.GetDecimal() >= regel.Value.GetDecimal(), regel, pad),
        ("maximum", JsonValueKind.Number) => Eis(waarde.GetDecimal() <= regel.Value.GetDecimal(), regel, pad),
        ("minItems", JsonValueKind.Array) => Eis(waarde.GetArrayLength() >= regel.Value.GetInt32(), regel, pad),
        ("maxItems", JsonValueKind.Array) => Eis(waarde.GetArrayLength() <= regel.Value.GetInt32(), regel, pad),
        ("uniqueItems", JsonValueKind.Array) => Eis(waarde.EnumerateArray().Select(e => e.GetRawText()).Distinct().Count() == waarde.GetArrayLength(), regel, pad),
        ("items", JsonValueKind.Array) => waarde.EnumerateArray().SelectMany((deel, i) => Fouten(regel.Value, deel, $"{pad}[{i}]")),
        ("required", JsonValueKind.Object) => regel.Value.EnumerateArray().Where(naam => !waarde.TryGetProperty(naam.GetString()!, out _)).Select(naam => $"{pad}.{naam}: required"),
        ("properties", JsonValueKind.Object) => regel.Value.EnumerateObject().Where(e => waarde.TryGetProperty(e.Name, out _))
            .SelectMany(e => Fouten(e.Value, waarde.GetProperty(e.Name), $"{pad}.{e.Name}")),
        ("additionalProperties", JsonValueKind.Object) => waarde.EnumerateObject().Where(e => !schema.GetProperty("properties").TryGetProperty(e.Name, out _)).Select(e => $"{pad}.{e.Name}: unknown"),
        _ => [],
    };

    private static IEnumerable<string> Eis(bool goed, JsonProperty regel, string pad) => goed ? [] : [$"{pad}: {regel.Name} {regel.Value}"];

    private static bool Soort(string soort, JsonElement waarde) => soort switch
    {
        "object" => waarde.ValueKind == JsonValueKind.Object,
        "array" => waarde.ValueKind == JsonValueKind.Array,
        "string" => waarde.ValueKind == JsonValueKind.String,
        "boolean" => waarde.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => waarde.ValueKind == JsonValueKind.Number,
        "integer" => waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt64(out _),
        _ => throw new NotSupportedException(soort),
    };
}
