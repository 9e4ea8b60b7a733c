using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Spil.Kern;

namespace Spil.Platform.Schrijven;

/// <summary>Events as JSON for the log: ids as plain text, enums as words, a BSN masked.</summary>
public static class GebeurtenisJson
{
    private static readonly JsonSerializerOptions Opties = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new IdJsonConverterFactory(), new BsnJsonConverter() },
    };

    public static string Schrijf(Gebeurtenis gebeurtenis) => JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType(), Opties);

    private sealed class IdJsonConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsValueType && typeToConvert.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(IdJsonConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class IdJsonConverter<TId> : JsonConverter<TId> where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.Van(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
    }

    private sealed class BsnJsonConverter : JsonConverter<Bsn>
    {
        public override Bsn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A masked BSN cannot be read back.");

        public override void Write(Utf8JsonWriter writer, Bsn value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
