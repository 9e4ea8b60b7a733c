using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>
/// Writes a receipt as JSON (docs/koppelvlakken/berekenen.md). The same receipt is written with the same bytes, for ever: a golden file guards that.
/// </summary>
public static class Rekenbonschrijver
{
    private static readonly JsonWriterOptions Opties = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The receipt, in UTF-8, on one line.</summary>
    public static byte[] Schrijf(Rekenbon bon)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Schrijf(bon, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the receipt, in UTF-8, on one line.</summary>
    public static void Schrijf(Rekenbon bon, IBufferWriter<byte> naar)
    {
        using var json = new Utf8JsonWriter(naar, Opties);
        json.WriteStartObject();
        json.WriteString("normenkader", bon.Kader.Code);
        json.WriteNumber("versie", bon.Kader.Versie);
        json.WriteNumber("urenPerJaar", bon.Tijd.UrenPerJaar);
        json.WriteString("minutenPerWeekExact", bon.Tijd.MinutenPerWeekExact);
        json.WriteNumber("minutenPerWeek", bon.MinutenPerWeek);
        json.WriteNumber("afwijking", bon.Afwijking?.MinutenPerWeek ?? 0);
        json.WriteNumber("minutenPerWeekIndicatie", bon.MinutenPerWeekIndicatie);
        json.WriteStartArray("regels");
        foreach (var regel in bon.Regels)
        {
            json.WriteStartObject();
            json.WriteString("code", regel.Regel.Code);
            json.WriteNumber("aantal", regel.Aantal);
            json.WriteNumber("urenPerJaar", regel.Tijd.UrenPerJaar);
            json.WriteString("minutenPerWeekExact", regel.Tijd.MinutenPerWeekExact);
            json.WriteString("bron", regel.Regel.Bron);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
